package io.zhiheng.platform.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import java.awt.Point;
import java.util.Map;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/** Puts drawings where the template has elements of their class; the style gives them their size. */
public class DrawnElements implements ReplacedElementFactory {

    private final Map<String, Drawing> drawings;

    /** @param drawings by class of the elements */
    public DrawnElements(Map<String, Drawing> drawings) {
        this.drawings = drawings;
    }

    @Override
    public ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        var drawing =
                box.getElement() == null ? null : drawings.get(box.getElement().getAttribute("class"));
        return drawing == null ? null : new DrawnElement(drawing, cssWidth, cssHeight);
    }

    @Override
    public void reset() {
        // keeps nothing
    }

    @Override
    public void remove(Element element) {
        // keeps nothing
    }

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {
        // a printed document has no forms
    }

    private static class DrawnElement implements ITextReplacedElement {

        private final Drawing drawing;
        private final int width;
        private final int height;
        private Point location = new Point();

        DrawnElement(Drawing drawing, int width, int height) {
            this.drawing = drawing;
            this.width = width;
            this.height = height;
        }

        @Override
        public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
            var edge = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
            var dots = device.getDotsPerPoint();
            var plane = drawing.on(device.getCurrentPage(), width / dots, height / dots);
            try {
                var image = Image.getInstance(plane);
                image.scaleAbsolute(width, height);
                device.drawImage(new ITextFSImage(image), edge.x, edge.y);
            } catch (BadElementException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public Point getLocation() {
            return location;
        }

        @Override
        public void setLocation(int x, int y) {
            location = new Point(x, y);
        }

        @Override
        public void detach(LayoutContext context) {
            // holds nothing
        }

        @Override
        public boolean isRequiresInteractivePaint() {
            return false;
        }

        @Override
        public boolean hasBaseline() {
            return false;
        }

        @Override
        public int getBaseline() {
            return 0;
        }
    }
}
