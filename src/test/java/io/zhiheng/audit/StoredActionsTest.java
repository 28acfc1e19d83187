package io.zhiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.zhiheng.ShippedWords;
import io.zhiheng.shared.AuditedEvent;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.util.StringUtils;

/** The trail is searched by the names of actions, years after they were written down. */
class StoredActionsTest {

    @Test
    void anEventCalledAfterItsActionKeepsThatName() {
        var named = new ClassFileImporter()
                .importPackages("io.zhiheng").stream()
                        .filter(type -> type.isAssignableTo(AuditedEvent.class) && !type.isInterface())
                        .filter(type -> type.tryGetMethod("action").isEmpty())
                        .map(JavaClass::getSimpleName)
                        .map(StringUtils::uncapitalize)
                        .toList();

        assertThat(named)
                .contains(
                        "accountClosed",
                        "accountReopened",
                        "assessmentReportPrinted",
                        "certificatePrinted",
                        "dialogueContinued",
                        "enterpriseProfileSaved",
                        "enterpriseRegistered",
                        "evidenceKept",
                        "evidenceRemoved",
                        "mobileChanged",
                        "passwordChanged",
                        "passwordReset",
                        "questionAsked",
                        "questionReplied",
                        "reportGivenUp",
                        "reportIssued",
                        "resetCodeGiven",
                        "secondFactorEnrolled",
                        "secondFactorFailed",
                        "secondFactorPassed",
                        "secondFactorReset",
                        "selfAssessmentAbandoned",
                        "selfAssessmentRectified",
                        "selfAssessmentStarted",
                        "selfAssessmentSubmitted",
                        "signInFailed",
                        "signedIn",
                        "signedOut",
                        "staffAccountChanged",
                        "staffAccountOpened",
                        "taskClaimed",
                        "taskReassigned",
                        "taskReleased",
                        "taskReminded");
    }

    @Test
    void everyActionHasAWordForTheAuditor() {
        var words = ShippedWords.of("audit");
        var actions = new TreeSet<String>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.zhiheng").stream()
                        .filter(type -> type.isAssignableTo(AuditedEvent.class) && !type.isInterface())
                        .filter(type -> type.tryGetMethod("action").isEmpty())
                        .map(JavaClass::getSimpleName)
                        .map(StringUtils::uncapitalize)
                        .forEach(actions::add);
        assertThat(actions)
                .hasSizeGreaterThan(30)
                .allSatisfy(action ->
                        assertThat(words.find("audit.action." + action)).isPresent());
    }
}
