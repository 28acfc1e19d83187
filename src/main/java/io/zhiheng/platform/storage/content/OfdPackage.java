package io.zhiheng.platform.storage.content;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** Documents by GB/T 33190: the first part names the document, which must be there. */
final class OfdPackage {

    static final String START = "OFD.xml";
    private static final String NAMESPACE = "http://www.ofdspec.org";

    /** By GM/T 0099 it says how the others are encrypted; where it stands, a password or a key is asked for. */
    static final String ENCRYPTIONS = "Encryptions.xml";

    private OfdPackage() {}

    static boolean isLocked(byte[] encryptions) {
        var declared = new AtomicBoolean();
        SafeXml.read(
                encryptions,
                reader -> declared.compareAndSet(false, reader.getLocalName().equals("Encryptions")));
        return declared.get();
    }

    /** @param exists whether the archive has a part of that name */
    static boolean isOne(byte[] start, Predicate<String> exists) {
        var declared = new AtomicBoolean();
        var leads = new AtomicBoolean();
        SafeXml.read(start, reader -> {
            var namespace = reader.getNamespaceURI();
            if (namespace == null || !namespace.startsWith(NAMESPACE)) {
                return;
            }
            if (reader.getLocalName().equals("OFD")) {
                declared.set(true);
            } else if (reader.getLocalName().equals("DocRoot")) {
                leads.compareAndSet(
                        false, exists.test(reader.getElementText().strip().replaceFirst("^/", "")));
            }
        });
        return declared.get() && leads.get();
    }
}
