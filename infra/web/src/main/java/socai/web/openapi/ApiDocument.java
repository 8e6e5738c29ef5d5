package socai.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import socai.spine.read.QueryHandler;
import socai.spine.write.Catalogue;
import socai.web.QueryHandlers;

/** Puts every command of the catalogue and every question into the description of the API, instead of the two controllers. */
@Component
class ApiDocument implements OpenApiCustomizer {

    private static final String KEY = "key";

    private final Catalogue catalogue;
    private final QueryHandlers questions;

    ApiDocument(Catalogue catalogue, QueryHandlers questions) {
        this.catalogue = catalogue;
        this.questions = questions;
    }

    @Override
    public void customise(OpenAPI api) {
        Schemas schemas = new Schemas();
        CommandPaths commands = new CommandPaths(schemas);
        QueryPaths queries = new QueryPaths(schemas);
        Paths paths = api.getPaths() == null ? new Paths() : api.getPaths();
        paths.keySet().removeIf(path -> path.contains("{context}"));
        catalogue
                .deciders()
                .forEach((name, decider) -> paths.addPathItem(
                        "/api/commands/" + name.replace('.', '/'), commands.path(name, decider.command())));
        for (QueryHandler<?, ?> handler : questions.handlers()) {
            paths.addPathItem(QueryPaths.address(handler.query()), queries.path(handler.query()));
        }
        api.setPaths(paths);
        api.setServers(java.util.List.of());
        api.setInfo(new Info()
                .title("Sổ Cái")
                .version("1")
                .description("Every act is a command, every look a query. A refusal by a rule is 422 with all violated"
                        + " rules; the same command id always gets the same answer."));
        Components components = api.getComponents() == null ? new Components() : api.getComponents();
        schemas.named().forEach(components::addSchemas);
        components.addSecuritySchemes(
                KEY, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        api.setComponents(components);
        api.setSecurity(java.util.List.of(new SecurityRequirement().addList(KEY)));
    }
}
