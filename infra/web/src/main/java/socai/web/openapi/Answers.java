package socai.web.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/** What every address may answer. */
final class Answers {

    private Answers() {}

    static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType()));
    }

    static ApiResponses of(Schema<?> answer, String description) {
        return new ApiResponses()
                .addApiResponse(
                        "200", new ApiResponse().description(description).content(json(answer)))
                .addApiResponse("400", problem("cannot be read; the place is named"))
                .addApiResponse("401", problem("not signed in"))
                .addApiResponse("403", problem("not within the rights of the office"))
                .addApiResponse("404", problem("not there, or not within the remit of the office"));
    }
}
