package io.zhiheng.administration.web;

import io.zhiheng.platform.workflow.model.ModelContracts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 模型约定: what a model of each process has to hold. */
@Controller
class ContractController {

    private final ModelContracts contracts;

    ContractController(ModelContracts contracts) {
        this.contracts = contracts;
    }

    @GetMapping("/staff/processes/contract")
    String contract(Model model) {
        model.addAttribute("contracts", contracts.all());
        return "administration/contract";
    }
}
