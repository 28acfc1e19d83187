package io.zhiheng.administration.web.drafting;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.administration.application.ModelFile;
import io.zhiheng.platform.workflow.model.ModelContracts;
import io.zhiheng.platform.workflow.model.ModelContracts.Contract;
import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.shared.NotFound;
import java.nio.charset.StandardCharsets;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 模型约定, for programs. */
@RestController
@Tag(name = "administration")
class ContractApi {

    private final ModelContracts contracts;
    private final ModelVersions versions;

    ContractApi(ModelContracts contracts, ModelVersions versions) {
        this.contracts = contracts;
        this.versions = versions;
    }

    /** @param model the text of the model that ships, on which this build relies */
    record Said(Contract contract, String model) {}

    @GetMapping("/api/v1/admin/process-contracts/{process}")
    Said contract(@PathVariable String process) {
        var contract = contracts.all().stream()
                .filter(one -> one.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new NotFound("process", process));
        var model = versions.shipped(process).entrySet().stream()
                .filter(file -> file.getKey().endsWith(ModelFile.MODEL))
                .findFirst()
                .orElseThrow();
        return new Said(contract, new String(model.getValue(), StandardCharsets.UTF_8));
    }
}
