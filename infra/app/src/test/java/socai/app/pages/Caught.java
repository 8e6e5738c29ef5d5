package socai.app.pages;

import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;

/** Opens a page again until it has caught up with the last act; how long that takes is the machine's affair. */
final class Caught {

    private static final int TRIES = 150;
    private static final int PAUSE_MILLIS = 200;

    private Caught() {}

    static void up(Page page, BooleanSupplier shown) {
        for (int tries = 0; tries < TRIES && !shown.getAsBoolean(); tries++) {
            page.waitForTimeout(PAUSE_MILLIS);
            page.navigate(page.url());
        }
    }
}
