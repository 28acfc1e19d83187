package io.zhiheng.platform.workflow.vetting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a .bpmn file into elements that know their line. Nothing outside the file is ever fetched. */
class ModelText {

    static final int MAX_BYTES = 2 * 1024 * 1024;
    static final int MAX_ELEMENTS = 2000;
    private static final int MAX_DEPTH = 50;
    private static final int MAX_ATTRIBUTES = 100;
    private static final String ENCODING = "UTF-8";
    private static final String NO_LIMIT = "0";

    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.omg.org/spec/BPMN/20100524/MODEL", "",
            "http://camunda.org/schema/1.0/bpmn", "camunda:",
            "http://activiti.org/bpmn", "camunda:",
            "http://www.omg.org/spec/BPMN/20100524/DI", "di:",
            "http://www.omg.org/spec/DD/20100524/DC", "di:",
            "http://www.omg.org/spec/DD/20100524/DI", "di:",
            "http://www.w3.org/2001/XMLSchema-instance", "xsi:");

    /** The file cannot even be read as a model. */
    static class Unreadable extends Exception {

        final Integer line;
        final String messageKey;

        Unreadable(String messageKey, Integer line) {
            super(messageKey);
            this.messageKey = messageKey;
            this.line = line;
        }
    }

    private ModelText() {}

    static ModelElement read(byte[] file) throws Unreadable {
        if (file.length > MAX_BYTES) {
            throw new Unreadable("too-large", null);
        }
        var reader = new Reader();
        try {
            var parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://xml.org/sax/features/external-general-entities", false);
            parsers.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            var parser = parsers.newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", new NoDoctype(reader));
            // counted by the reader, which says what is wrong
            parser.setProperty("http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", NO_LIMIT);
            parser.parse(new InputSource(new ByteArrayInputStream(file)), reader);
        } catch (Refusal refusal) {
            throw new Unreadable(refusal.getMessage(), reader.line());
        } catch (SAXParseException broken) {
            throw new Unreadable(isUtf8(file) ? "not-xml" : "encoding", broken.getLineNumber());
        } catch (SAXException | IOException broken) {
            throw new Unreadable("not-xml", reader.line());
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        if (!reader.root.is("definitions")) {
            throw new Unreadable("not-bpmn", reader.root.line);
        }
        return reader.root;
    }

    private static boolean isUtf8(byte[] file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    private static String prefixed(String namespace, String name) {
        return namespace.isEmpty() ? name : PREFIXES.getOrDefault(namespace, "other:") + name;
    }

    /** BPMN's own attributes have no prefix; with one, as with that of a stranger, they mean nothing to the engine. */
    private static String attribute(String namespace, String name) {
        var prefixed = prefixed(namespace, name);
        var inert = !namespace.isEmpty() && (prefixed.equals(name) || prefixed.startsWith("other:"));
        return inert ? "other:" + namespace + " " + name : prefixed;
    }

    private static class Refusal extends SAXException {

        Refusal(String messageKey) {
            super(messageKey);
        }
    }

    private static class NoDoctype extends org.xml.sax.ext.DefaultHandler2 {

        private final Reader reader;

        NoDoctype(Reader reader) {
            this.reader = reader;
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) throws SAXException {
            reader.line();
            throw new Refusal("doctype");
        }
    }

    private static class Reader extends DefaultHandler {

        private Locator locator;
        private ModelElement root;
        private ModelElement current;
        private int elements;
        private int depth;

        Integer line() {
            return locator == null ? null : locator.getLineNumber();
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
            throw new Refusal("doctype");
        }

        @Override
        public void startElement(String namespace, String name, String qualified, Attributes given)
                throws SAXException {
            if (root == null && !isUtf8()) {
                throw new Refusal("encoding");
            }
            if (++depth > MAX_DEPTH) {
                throw new Refusal("too-deep");
            }
            if (given.getLength() > MAX_ATTRIBUTES) {
                throw new Refusal("too-many-attributes");
            }
            var prefixed = prefixed(namespace, name);
            if (!prefixed.startsWith("di:") && ++elements > MAX_ELEMENTS) {
                throw new Refusal("too-many-elements");
            }
            current = new ModelElement(prefixed, locator.getLineNumber(), current);
            if (root == null) {
                root = current;
            }
            for (int i = 0; i < given.getLength(); i++) {
                take(attribute(given.getURI(i), given.getLocalName(i)), given.getValue(i));
            }
        }

        /** Two vendors' prefixes stand for one name: the engine would read one of them, we the other. */
        private void take(String name, String value) throws SAXException {
            if (current.attributes.put(name, value) != null) {
                throw new Refusal("attribute-twice");
            }
        }

        /** The engine might read other letters than we do. */
        private boolean isUtf8() {
            return locator instanceof Locator2 known
                    && (known.getEncoding() == null || known.getEncoding().equalsIgnoreCase(ENCODING));
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            current.append(characters, start, length);
        }

        @Override
        public void endElement(String namespace, String name, String qualified) {
            current = current.parent;
            depth--;
        }
    }
}
