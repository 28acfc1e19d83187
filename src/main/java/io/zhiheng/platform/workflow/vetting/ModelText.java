package io.zhiheng.platform.workflow.vetting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a .bpmn file into elements that know their line. Nothing outside the file is ever fetched. */
class ModelText {

    static final int MAX_BYTES = 2 * 1024 * 1024;
    static final int MAX_ELEMENTS = 2000;
    private static final int MAX_DEPTH = 50;

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
            var parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://xml.org/sax/features/external-general-entities", false);
            parsers.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            var parser = parsers.newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", new NoDoctype(reader));
            parser.parse(new InputSource(new ByteArrayInputStream(file)), reader);
        } catch (Refusal refusal) {
            throw new Unreadable(refusal.getMessage(), reader.line());
        } catch (SAXParseException broken) {
            throw new Unreadable("not-xml", broken.getLineNumber());
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

    private static String prefixed(String namespace, String name) {
        return namespace.isEmpty() ? name : PREFIXES.getOrDefault(namespace, "other:") + name;
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
            if (++depth > MAX_DEPTH) {
                throw new Refusal("too-deep");
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
                current.attributes.put(prefixed(given.getURI(i), given.getLocalName(i)), given.getValue(i));
            }
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
