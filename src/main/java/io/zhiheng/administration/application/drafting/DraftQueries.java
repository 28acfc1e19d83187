package io.zhiheng.administration.application.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.administration.application.ModelCheck;
import io.zhiheng.administration.application.ModelCheck.Tried;
import io.zhiheng.administration.application.ModelFile;
import io.zhiheng.administration.application.ProcessVersionQueries;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Draft;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of processes, as those see them who draw. */
@Component
@Transactional(readOnly = true)
public class DraftQueries {

    private final Drafts drafts;
    private final ProcessVersionQueries versions;
    private final ModelCheck check;
    private final ObjectMapper json;
    private final Clock clock;

    DraftQueries(Drafts drafts, ProcessVersionQueries versions, ModelCheck check, ObjectMapper json, Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.check = check;
        this.json = json;
        this.clock = clock;
    }

    public DraftView current(Actor reader, String process) {
        var draft = of(process);
        var files = draft.files();
        var model = DraftFiles.modelName(files);
        return new DraftView(
                process,
                name(process),
                draft.version(),
                draft.hand(reader, clock.instant()),
                draft.savedBy(),
                draft.savedAt(),
                model,
                new String(files.getOrDefault(model, new byte[0]), StandardCharsets.UTF_8),
                files.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(ModelFile.FORM))
                        .map(file -> new DraftView.Form(file.getKey(), schema(file.getValue())))
                        .toList());
    }

    /** What the vetting would say if it were proposed as it is. */
    public List<Reason> reasonsAgainst(String process) {
        return check.reasonsAgainst(DraftFiles.sent(of(process)));
    }

    /** What comes of it when it is played through as it is. */
    public Tried tried(String process) {
        return check.tried(DraftFiles.sent(of(process)));
    }

    /** The newest first. */
    public List<DraftLine> all(Actor reader) {
        var names = versions.processes();
        return drafts.all(Kind.PROCESS).stream()
                .map(draft -> line(draft, names.getOrDefault(draft.subject(), draft.subject()), reader))
                .toList();
    }

    /** The model that was put aside. */
    public ModelFile aside(UUID id) {
        var files =
                drafts.putAside(id).orElseThrow(() -> new NotFound("draft", id)).files();
        var model = DraftFiles.modelName(files);
        return new ModelFile(model, files.get(model));
    }

    /** In Chinese. */
    public String name(String process) {
        var name = versions.processes().get(process);
        if (name == null) {
            throw new NotFound("process", process);
        }
        return name;
    }

    private Draft of(String process) {
        return drafts.current(process).orElseThrow(() -> new NotFound("draft", process));
    }

    private DraftLine line(Draft draft, String name, Actor reader) {
        return new DraftLine(
                draft.id(),
                draft.subject(),
                name,
                draft.isAside(),
                draft.hand(reader, clock.instant()),
                draft.savedBy(),
                draft.savedAt());
    }

    private JsonNode schema(byte[] form) {
        try {
            return json.readTree(form);
        } catch (IOException unreadable) {
            return null;
        }
    }
}
