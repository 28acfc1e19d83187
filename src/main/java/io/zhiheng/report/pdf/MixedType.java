package io.zhiheng.report.pdf;

import io.zhiheng.platform.pdf.Typeface;
import io.zhiheng.platform.pdf.Typefaces;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Sets each run of characters that the main typeface lacks in one that has them: the renderer takes one font a box. */
class MixedType {

    private final Typefaces typefaces;

    MixedType(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    Document set(Document document) {
        set(document.getDocumentElement());
        return document;
    }

    private void set(Node parent) {
        for (var child = parent.getFirstChild(); child != null; ) {
            var next = child.getNextSibling();
            if (child instanceof Text text) {
                split(text);
            } else {
                set(child);
            }
            child = next;
        }
    }

    private void split(Text text) {
        var rest = text;
        for (int from = firstForeign(rest.getData()); from >= 0; from = firstForeign(rest.getData())) {
            var foreign = from == 0 ? rest : rest.splitText(from);
            var face = typefaces.of(foreign.getData().codePointAt(0)).orElseThrow();
            int length = lengthIn(face, foreign.getData());
            if (length < foreign.getLength()) {
                rest = foreign.splitText(length);
                enclose(foreign, face);
            } else {
                enclose(foreign, face);
                return;
            }
        }
    }

    private static void enclose(Text text, Typeface face) {
        Element span = text.getOwnerDocument().createElement("span");
        span.setAttribute("style", "font-family: '" + face.name() + "'");
        text.getParentNode().replaceChild(span, text);
        span.appendChild(text);
    }

    private int firstForeign(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (!typefaces.isInMain(character) && typefaces.of(character).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    private int lengthIn(Typeface face, String text) {
        int at = 0;
        while (at < text.length() && typefaces.of(text.codePointAt(at)).filter(face::equals).isPresent()) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
