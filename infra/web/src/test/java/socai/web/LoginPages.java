package socai.web;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The pages and the API with their login. */
abstract class LoginPages {

    static WebApplication web;

    @BeforeAll
    static void start() {
        web = new WebApplication(Map.of("socai.web.secure", "true"));
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @BeforeEach
    void answers() {
        web.doors.clear();
        Samples.lay(web.doors);
    }

    static HttpResponse<String> ask(String authorization) {
        return web.browser()
                .get(
                        "/api/queries/membership/GetDossier?stream=adm-1&office=SECRETARY@org-khu-pho-3",
                        "Authorization",
                        authorization);
    }

    static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(response.statusCode() + response.body()));
    }
}
