package io.zhiheng.platform.storage.content;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML from strangers: read element by element, without document types or anything from outside. */
final class SafeXml {

    private SafeXml() {}

    interface Element {
        void at(XMLStreamReader reader) throws XMLStreamException;
    }

    /** Tells of each element that begins; malformed XML ends the telling. */
    static void read(byte[] xml, Element element) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    element.at(reader);
                }
            }
        } catch (XMLStreamException | RuntimeException malformed) {
            return;
        }
    }
}
