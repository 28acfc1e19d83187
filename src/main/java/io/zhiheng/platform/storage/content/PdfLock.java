package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.encryption.StandardDecryptionMaterial;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/** The encryption of a PDF. One that only forbids printing or copying opens without a password. */
final class PdfLock {

    private PdfLock() {}

    /** @param id the file's own, which is part of the key; may be null */
    static boolean opensWithoutPassword(Optional<COSDictionary> dictionary, COSArray id) {
        try {
            var declared = dictionary.filter(PdfLock::isByPassword).orElseThrow();
            new StandardSecurityHandler()
                    .prepareForDecryption(new PDEncryption(declared), id, new StandardDecryptionMaterial(""));
            return true;
        } catch (IOException | RuntimeException another) {
            return false;
        }
    }

    /**
     * Another lock, such as one that a certificate opens, asks for a library that is not here as soon as it is read.
     */
    private static boolean isByPassword(COSDictionary encryption) {
        return StandardSecurityHandler.FILTER.equals(encryption.getNameAsString(COSName.FILTER));
    }
}
