package io.zhiheng.platform.workflow.camunda.deployment;

import io.zhiheng.platform.workflow.model.ModelVersions;
import io.zhiheng.shared.NotFound;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.IncidentStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
@Transactional
class CamundaModelVersions implements ModelVersions {

    private final RepositoryService repository;
    private final ShippedModels shipped;
    private final ManagementService engine;
    private final JdbcClient database;
    private final DeployedForms forms;

    CamundaModelVersions(
            RepositoryService repository,
            ShippedModels shipped,
            ManagementService engine,
            JdbcClient database,
            DeployedForms forms) {
        this.forms = forms;
        this.engine = engine;
        this.repository = repository;
        this.shipped = shipped;
        this.database = database;
    }

    @Override
    public List<Version> all() {
        var definitions = repository.createProcessDefinitionQuery().list().stream()
                .filter(definition -> shipped.content(definition.getKey()).isPresent())
                .toList();
        var deployments = repository.createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(Deployment::getId, Function.identity()));
        var newest = definitions.stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getVersion, Math::max));
        return definitions.stream()
                .sorted(Comparator.comparing(ProcessDefinition::getKey)
                        .thenComparing(Comparator.comparing(ProcessDefinition::getVersion)
                                .reversed()))
                .map(definition -> version(
                        definition,
                        deployments.get(definition.getDeploymentId()),
                        newest.get(definition.getKey()) == definition.getVersion()))
                .toList();
    }

    @Override
    public Optional<Version> inForce(String process) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult())
                .map(definition -> version(definition, deployment(definition.getDeploymentId()), true));
    }

    @Override
    public Version of(String deployment) {
        return all().stream()
                .filter(version -> version.deployment().equals(deployment))
                .findFirst()
                .orElseThrow(() -> new NotFound("process-version", deployment));
    }

    @Override
    public SortedMap<String, byte[]> files(String deployment) {
        return ModelContent.read(repository, deployment);
    }

    @Override
    public Version deploy(String process, SortedMap<String, byte[]> files) {
        var content = ModelContent.of(files);
        var ships = shipped.content(process).orElseThrow(() -> new NotFound("process", process));
        var source = content.hash().equals(ships.hash())
                ? DeploymentSource.shipped(ships)
                : DeploymentSource.released(ships);
        var deployment = content.deploy(repository, process, source);
        afterCommit(forms::forget);
        return version(deployment.getDeployedProcessDefinitions().get(0), deployment, true);
    }

    @Override
    public SortedMap<String, byte[]> shipped(String process) {
        return shipped.content(process).map(ModelContent::files).orElseThrow(() -> new NotFound("process", process));
    }

    @Override
    public boolean newerShips(String process) {
        var ships = shipped.content(process);
        var inForce = inForce(process);
        return ships.isPresent()
                && inForce.isPresent()
                && !DeploymentSource.of(deployment(inForce.get().deployment())).isBasedOn(ships.get());
    }

    @Override
    public List<Token> tokens(String deployment) {
        var definition = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult();
        var model = repository.getBpmnModelInstance(definition.getId());
        return engine.createActivityStatisticsQuery(definition.getId()).includeIncidents().list().stream()
                .map(found -> new Token(
                        found.getId(),
                        nameOf(model.getModelElementById(found.getId()), found.getId()),
                        found.getInstances(),
                        found.getIncidentStatistics().stream()
                                .mapToInt(IncidentStatistics::getIncidentCount)
                                .sum()))
                .sorted(Comparator.comparing(Token::element))
                .toList();
    }

    private static String nameOf(ModelElementInstance element, String id) {
        return element instanceof FlowElement named && named.getName() != null ? named.getName() : id;
    }

    @Override
    public Map<String, Counts> counts(Collection<Version> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select d.deployment_id_ as deployment,
                            (select count(*) from act_ru_execution e
                                where e.proc_def_id_ = d.id_ and e.parent_id_ is null) as running,
                            (select count(*) from act_hi_procinst p
                                where p.proc_def_id_ = d.id_ and p.end_time_ is not null) as finished,
                            (select count(*) from act_ru_incident i where i.proc_def_id_ = d.id_) as incidents
                        from act_re_procdef d where d.deployment_id_ in (:deployments)""")
                .param("deployments", versions.stream().map(Version::deployment).toList())
                .query((row, number) -> Map.entry(
                        row.getString("deployment"),
                        new Counts(row.getLong("running"), row.getLong("finished"), row.getLong("incidents"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Nobody else sees it before. */
    private static void afterCommit(Runnable act) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                act.run();
            }
        });
    }

    private Deployment deployment(String id) {
        return repository.createDeploymentQuery().deploymentId(id).singleResult();
    }

    private static Version version(ProcessDefinition definition, Deployment deployment, boolean inForce) {
        return new Version(
                definition.getKey(),
                definition.getName(),
                definition.getVersion(),
                deployment.getId(),
                DeploymentSource.of(deployment).isShipped(),
                deployment.getDeploymentTime().toInstant(),
                inForce);
    }
}
