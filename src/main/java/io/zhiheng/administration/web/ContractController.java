package io.zhiheng.administration.web;

import io.zhiheng.administration.application.variable.VariableLines;
import io.zhiheng.platform.workflow.model.ModelContracts;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 模型约定: what a model of each process has to hold. */
@Controller
class ContractController {

    private final ModelContracts contracts;
    private final VariableLines variables;

    ContractController(ModelContracts contracts, VariableLines variables) {
        this.contracts = contracts;
        this.variables = variables;
    }

    @GetMapping("/staff/processes/contract")
    String contract(Model model) {
        var all = contracts.all();
        model.addAttribute("contracts", all);
        model.addAttribute(
                "variables", all.stream().collect(Collectors.toMap(ModelContracts.Contract::process, variables::of)));
        return "administration/contract";
    }
}
