package io.zhiheng.platform.workflow.vetting;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhiheng.platform.workflow.OwnPlace;
import io.zhiheng.platform.workflow.StepActor;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** An approval with a way back by a supplement, put on one way of a model that ships. */
class OwnParts {

    static final byte[] APPROVAL = """
            {"type": "default", "id": "own-approval", "components": [
              {"type": "radio", "key": "agree", "label": "意见", "properties": {"processVariable": "true"},
               "values": [{"value": "YES", "label": "同意"}, {"value": "NO", "label": "不同意"}],
               "validate": {"required": true}},
              {"type": "number", "key": "score", "label": "评分", "properties": {"processVariable": "true"}},
              {"type": "textarea", "key": "opinion", "label": "说明"}]}""".getBytes(UTF_8);
    static final byte[] SUPPLEMENT = """
            {"type": "default", "id": "own-supplement", "components": [
              {"type": "textarea", "key": "text", "label": "补充说明", "validate": {"required": true}}]}""".getBytes(UTF_8);

    static final Set<OwnPlace> PLACES = Set.of(
            new OwnPlace("enterPerformance", "submitSelfAssessment", EnumSet.of(StepActor.ENTERPRISE)),
            new OwnPlace(OwnPlace.INDICATOR, "indicatorsAssessed", EnumSet.of(StepActor.ENTERPRISE)),
            new OwnPlace("teamFormingStarted", "proposeTeam", EnumSet.of(StepActor.ENTERPRISE, StepActor.MANAGERS)),
            new OwnPlace("documentReviewStarted", "reviewDocuments", EnumSet.allOf(StepActor.class)));

    final ShippedModel model;
    final ModelElement entry;
    final ModelElement approval;
    final ModelElement supplement;
    final ModelElement decision;
    final ModelElement agreed;
    final ModelElement refused;
    final ModelElement back;

    /** @param flow id of the way that leads through them from now on */
    OwnParts(String file, String flow, String actor) {
        model = new ShippedModel(file).withoutPicture().withForms(APPROVAL, SUPPLEMENT);
        entry = model.all(element -> flow.equals(element.id())).get(0);
        var target = entry.attributes.put("targetRef", "ownApproval");
        approval = step("ownApproval", "法定代表人批准", "own-approval", actor);
        supplement = step("ownSupplement", "补充说明", "own-supplement", actor);
        decision = add(entry.parent, "exclusiveGateway", Map.of("id", "approved", "name", "同意？"));
        way("toApproved", "ownApproval", "approved");
        agreed = way("toAgreed", "approved", target);
        refused = way("toSupplement", "approved", "ownSupplement");
        back = way("toApprovalAgain", "ownSupplement", "ownApproval");
        condition(agreed, "${own_agree == 'YES'}");
        condition(refused, "${own_agree == 'NO'}");
    }

    static OwnParts inSelfAssessment() {
        return new OwnParts("self-assessment.bpmn", "toSubmission", "ENTERPRISE");
    }

    static ModelElement add(ModelElement parent, String name, Map<String, String> attributes) {
        var element = new ModelElement(name, parent.line, parent);
        element.attributes.putAll(attributes);
        return element;
    }

    ModelElement way(String id, String from, String to) {
        return add(entry.parent, "sequenceFlow", Map.of("id", id, "sourceRef", from, "targetRef", to));
    }

    static void condition(ModelElement flow, String text) {
        flow.children.removeIf(child -> child.is("conditionExpression"));
        say(add(flow, "conditionExpression", Map.of()), text);
    }

    static void say(ModelElement element, String text) {
        element.append(text.toCharArray(), 0, text.length());
    }

    static ModelElement property(ModelElement task, String name) {
        return Bindings.own(task, "camunda:property").stream()
                .filter(property -> name.equals(property.attributes.get("name")))
                .findFirst()
                .orElseThrow();
    }

    static void setProperty(ModelElement task, String name, String value) {
        var properties = task.children("extensionElements")
                .findFirst()
                .orElseThrow()
                .children
                .get(0);
        add(properties, "camunda:property", Map.of("name", name, "value", value));
    }

    ModelElement step(String id, String name, String form, String actor) {
        var task = add(
                entry.parent,
                "userTask",
                Map.of("id", id, "name", name, "camunda:formRef", form, "camunda:formRefBinding", "deployment"));
        add(add(task, "extensionElements", Map.of()), "camunda:properties", Map.of());
        setProperty(task, "actor", actor);
        return task;
    }
}
