package socai.web;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What tests of pages share: the web of one class, a browser in which the secretary is signed in, answers laid ready. */
abstract class OfThuan {

    static WebApplication web;
    static Browser thuan;

    @BeforeAll
    static void start() {
        web = new WebApplication(Map.of());
        thuan = web.browser().signIn("thuan.tv", WebApplication.PASSWORD);
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
}
