package io.zhiheng.platform.sheet.reading;

import io.zhiheng.platform.sheet.reading.WorkbookRefused.Reason;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of workbooks, element by element and by local names alone: the namespaces of both dialects of the standard
 * differ and nothing else does. Without document types, entities or anything from outside.
 */
final class SheetXml {

    private SheetXml() {}

    interface Element {

        /** @param reader at the start of an element */
        void at(XMLStreamReader reader) throws XMLStreamException;
    }

    /** @throws WorkbookRefused where it is malformed, or says what no workbook needs to */
    static void read(InputStream xml, Element element) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(xml);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new WorkbookRefused(Reason.DAMAGED);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element.at(reader);
                }
            }
        } catch (XMLStreamException malformed) {
            throw new WorkbookRefused(Reason.DAMAGED);
        }
    }

    /** Tells of each element of a name by its attributes, without their prefixes. */
    static void elements(InputStream xml, String name, Consumer<Map<String, String>> told) {
        read(xml, reader -> {
            if (reader.getLocalName().equals(name)) {
                told.accept(attributes(reader));
            }
        });
    }

    static Map<String, String> attributes(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            attributes.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        return attributes;
    }

    /** The element's attribute of this name, whatever its namespace; null for none. */
    static String attribute(XMLStreamReader reader, String name) {
        return reader.getAttributeValue(null, name);
    }

    /** The text of the element that has just begun, up to its end. Phonetic marks above characters are left out. */
    static String text(XMLStreamReader reader) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 0;
        int phonetic = 0;
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT || depth > 0; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                phonetic = phonetic == 0 && reader.getLocalName().equals("rPh") ? depth : phonetic;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                phonetic = phonetic == depth ? 0 : phonetic;
                depth--;
            } else if (reader.hasText() && phonetic == 0 && event != XMLStreamConstants.COMMENT) {
                text.append(reader.getText());
            }
        }
        return CellText.decoded(text.toString());
    }
}
