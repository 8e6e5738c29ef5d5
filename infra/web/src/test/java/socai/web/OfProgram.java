package socai.web;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tests of REST share: the web of one class and a program’s key. */
abstract class OfProgram {

    static WebApplication web;
    static String key;

    @BeforeAll
    static void start() {
        web = new WebApplication(Map.of());
        key = web.accounts()
                .issueKey(web.accounts().called("thuan.tv").orElseThrow().id(), "test");
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @BeforeEach
    void answers() {
        web.doors.clear();
    }

    static HttpResponse<String> post(String path, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Authorization";
        all[1] = "Bearer " + key;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return web.browser().json(path, body, all);
    }

    static HttpResponse<String> get(String path) {
        return web.browser().get(path, "Authorization", "Bearer " + key);
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
