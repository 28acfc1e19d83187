package io.zhiheng.demo.paper;

import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/** Puts the round seal of the firm, or of the department that issues, where the document has an image of that name. */
class Seals implements ReplacedElementFactory {

    private final String firm;
    private final String department;
    private final String font;

    Seals(String firm, String department, String font) {
        this.firm = firm;
        this.department = department;
        this.font = font;
    }

    @Override
    public ReplacedElement createReplacedElement(LayoutContext layout, BlockBox box, UserAgentCallback agent, int width, int height) {
        var element = box.getElement();
        if (element == null || !element.getNodeName().equals("img")) {
            return null;
        }
        return new Seal(firm, element.getAttribute("src").equals("department") ? department : null, font, width, height);
    }

    @Override
    public void reset() {
        // holds nothing
    }

    @Override
    public void remove(Element element) {
        // holds nothing
    }

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {
        // papers have no forms
    }
}
