package io.zhiheng.report.pdf;

import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** A figure and its unit never stand on two lines. What people typed stays as they typed it. */
final class KeptTogether {

    /** Per cent or per million, and one or two signs of Chinese that end there, such as those of 万元. */
    private static final Pattern BEFORE_UNIT =
            Pattern.compile("(?<=\\d) (?=(?:%|\u2030|PPM|\\p{IsHan}{1,2})(?![\\p{L}\\p{N}]))");

    private static final String TYPED = "typed";

    private KeptTogether() {}

    static void in(Node place) {
        if (place instanceof Text text) {
            text.setData(BEFORE_UNIT.matcher(text.getData()).replaceAll("\u00a0"));
            if (text.getData().equals(" ") && endsWithFigure(text.getPreviousSibling())) {
                text.setData("\u00a0");
            }
        } else if (!(place instanceof Element element) || !isTyped(element)) {
            NodeList children = place.getChildNodes();
            for (int each = 0; each < children.getLength(); each++) {
                in(children.item(each));
            }
        }
    }

    private static boolean isTyped(Element element) {
        return (" " + element.getAttribute("class") + " ").contains(" " + TYPED + " ");
    }

    private static boolean endsWithFigure(Node before) {
        return before != null && before.getTextContent().matches("(?s).*\\d");
    }
}
