package socai.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.time.LocalDate;
import socai.spine.Appended;
import socai.spine.OfficeRef;
import socai.spine.Origin;
import socai.spine.Paper;
import socai.spine.read.Sentences;

/** The address of a command: its payload in the envelope that all share. */
final class CommandPaths {

    private final Schemas schemas;

    CommandPaths(Schemas schemas) {
        this.schemas = schemas;
    }

    PathItem path(String name, Class<?> command) {
        Sentences words = Sentences.packaged();
        return new PathItem()
                .post(new Operation()
                        .operationId(name)
                        .addTagsItem(name.substring(0, name.indexOf('.')))
                        .summary(words.command(name, "en"))
                        .description(words.command(name, "vi"))
                        .requestBody(new RequestBody().required(true).content(Answers.json(envelope(command))))
                        .responses(Answers.of(done(), "accepted and recorded")
                                .addApiResponse(
                                        "409", Answers.problem("the dossier changed meanwhile, or the id is in use"))
                                .addApiResponse("415", Answers.problem("not application/json"))
                                .addApiResponse(
                                        "422", Answers.problem("refused: all violated rules, with their facts"))));
    }

    private Schema<?> envelope(Class<?> command) {
        ObjectSchema envelope = new ObjectSchema();
        envelope.setAdditionalProperties(Boolean.FALSE);
        envelope.addProperty("commandId", new StringSchema().format("uuid"));
        envelope.addProperty("office", schemas.of(OfficeRef.class));
        envelope.addProperty("businessDate", schemas.of(LocalDate.class));
        envelope.addProperty("origin", schemas.of(Origin.class));
        envelope.addProperty("paper", schemas.of(Paper.class));
        envelope.addProperty("expectedVersion", schemas.of(long.class));
        envelope.addProperty("command", schemas.of(command));
        envelope.addRequiredItem("office");
        envelope.addRequiredItem("command");
        return envelope;
    }

    private Schema<?> done() {
        ObjectSchema done = new ObjectSchema();
        done.addProperty("command", new StringSchema().format("uuid"));
        done.addProperty("accepted", schemas.of(boolean.class));
        done.addProperty("events", new ArraySchema().items(schemas.of(Appended.class)));
        return done;
    }
}
