package io.zhiheng.platform.workflow.camunda.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.DiagramElement;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Where the tasks of indicators stand, one above the other; lengths are those of the model's diagram. */
class Picture {

    static final Comparator<UserTask> FROM_THE_TOP = Comparator.comparingDouble(Picture::top);

    private static final double STEP = 110;
    private static final double BESIDE = 20;
    private static final double ABOVE = 4;
    private static final String COLOUR = "http://www.omg.org/spec/BPMN/non-normative/color/1.0";

    private final BpmnModelInstance model;
    private final Bounds first;
    private final int places;
    private final double step;

    /** @param tasks those of indicators, from the top to the bottom */
    Picture(BpmnModelInstance model, List<UserTask> tasks) {
        this.model = model;
        this.first = bounds(tasks.get(0));
        this.places = tasks.size();
        this.step = places == 1 ? STEP : (top(tasks.get(places - 1)) - top(tasks.get(0))) / (places - 1);
    }

    /** @param like of that size and colour, and there; it is moved to its place in the end */
    void draw(UserTask task, UserTask like) {
        var shape = model.newInstance(BpmnShape.class, task.getId() + "_shape");
        shape.setBpmnElement(task);
        var drawn = (BpmnShape) like.getDiagramElement();
        Stream.of("background-color", "border-color").forEach(colour -> {
            var value = drawn.getAttributeValueNs(COLOUR, colour);
            if (value != null) {
                shape.setAttributeValueNs(COLOUR, colour, value);
            }
        });
        shape.setBounds(copy(drawn.getBounds()));
        drawn.getParentElement().addChildElement(shape);
    }

    /** It gets its course in the end. */
    void draw(SequenceFlow flow) {
        var edge = model.newInstance(BpmnEdge.class, flow.getId() + "_edge");
        edge.setBpmnElement(flow);
        flow.getSource().getDiagramElement().getParentElement().addChildElement(edge);
    }

    void erase(DiagramElement drawn) {
        if (drawn != null) {
            drawn.getParentElement().removeChildElement(drawn);
        }
    }

    /** @param tasks all of them, in the order in which they shall stand */
    void arrange(List<UserTask> tasks) {
        double top = first.getY();
        double left = first.getX();
        int more = tasks.size() - places;
        if (more > 0) {
            makeRoom(top + (places - 1) * step + first.getHeight(), more * step);
        }
        double offset = Math.max(0, -more) * step / 2;
        for (int place = 0; place < tasks.size(); place++) {
            move(tasks.get(place), left, top + offset + place * step);
        }
        tasks.forEach(task -> {
            task.getIncoming().forEach(flow -> uncover(flow.getSource(), task));
            task.getOutgoing().forEach(flow -> uncover(flow.getTarget(), task));
        });
    }

    /** A word beside a gateway stands above the task that came to stand there. */
    private static void uncover(FlowNode gateway, UserTask task) {
        var label = ((BpmnShape) gateway.getDiagramElement()).getBpmnLabel();
        if (label == null || label.getBounds() == null) {
            return;
        }
        var word = label.getBounds();
        var box = bounds(task);
        if (word.getY() < box.getY() + box.getHeight() && word.getY() + word.getHeight() > box.getY()) {
            word.setY(box.getY() - word.getHeight() - ABOVE);
        }
    }

    /** What lies below goes down, what reaches further down becomes higher. */
    private void makeRoom(double below, double height) {
        model.getModelElementsByType(Bounds.class).forEach(bounds -> {
            if (bounds.getY() >= below) {
                bounds.setY(bounds.getY() + height);
            } else if (bounds.getY() + bounds.getHeight() > below && isAround(bounds)) {
                bounds.setHeight(bounds.getHeight() + height);
            }
        });
        model.getModelElementsByType(Waypoint.class).stream()
                .filter(point -> point.getY() >= below)
                .forEach(point -> point.setY(point.getY() + height));
    }

    private static boolean isAround(Bounds bounds) {
        return bounds.getParentElement() instanceof BpmnShape shape
                && (shape.getBpmnElement() instanceof SubProcess
                        || shape.getBpmnElement() instanceof Lane
                        || shape.getBpmnElement() instanceof Participant);
    }

    private void move(UserTask task, double left, double top) {
        var bounds = bounds(task);
        bounds.setX(left);
        bounds.setY(top);
        task.getIncoming().forEach(flow -> course(flow, true));
        task.getOutgoing().forEach(flow -> course(flow, false));
    }

    /** From the middle of one node up or down to the height of the task, and along to it, or the other way round. */
    private void course(SequenceFlow flow, boolean into) {
        var edge = (BpmnEdge) flow.getDiagramElement();
        if (edge == null) {
            return;
        }
        var other = bounds(into ? flow.getSource() : flow.getTarget());
        var task = bounds(into ? flow.getTarget() : flow.getSource());
        double height = task.getY() + task.getHeight() / 2;
        double near = into ? task.getX() : task.getX() + task.getWidth();
        double middle = other.getY() + other.getHeight() / 2;
        var points = Math.abs(height - middle) >= other.getHeight() / 2
                ? upOrDown(other, height, near)
                : beside(into ? other.getX() + other.getWidth() : other.getX(), middle, height, near, into);
        edge.getWaypoints().clear();
        (into ? points : reversed(points)).forEach(point -> {
            var waypoint = model.newInstance(Waypoint.class);
            waypoint.setX(point[0]);
            waypoint.setY(point[1]);
            edge.getWaypoints().add(waypoint);
        });
    }

    private static List<double[]> upOrDown(Bounds other, double height, double near) {
        double centre = other.getX() + other.getWidth() / 2;
        double edge = height < other.getY() ? other.getY() : other.getY() + other.getHeight();
        return List.of(new double[] {centre, edge}, new double[] {centre, height}, new double[] {near, height});
    }

    private static List<double[]> beside(double side, double middle, double height, double near, boolean into) {
        if (Math.abs(height - middle) < 1) {
            return List.of(new double[] {side, middle}, new double[] {near, height});
        }
        double turn = side + (into ? BESIDE : -BESIDE);
        return List.of(
                new double[] {side, middle}, new double[] {turn, middle}, new double[] {turn, height}, new double[] {
                    near, height
                });
    }

    private static List<double[]> reversed(List<double[]> points) {
        return Stream.iterate(points.size() - 1, at -> at >= 0, at -> at - 1)
                .map(points::get)
                .toList();
    }

    private Bounds copy(Bounds of) {
        var copy = model.newInstance(Bounds.class);
        copy.setX(of.getX());
        copy.setY(of.getY());
        copy.setWidth(of.getWidth());
        copy.setHeight(of.getHeight());
        return copy;
    }

    private static double top(UserTask task) {
        return bounds(task).getY();
    }

    private static Bounds bounds(FlowNode node) {
        if (((BaseElement) node).getDiagramElement() instanceof BpmnShape shape) {
            return shape.getBounds();
        }
        throw new IllegalArgumentException(node.getId() + " is not drawn");
    }
}
