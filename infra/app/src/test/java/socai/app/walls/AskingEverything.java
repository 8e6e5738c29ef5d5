package socai.app.walls;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** All that a decision must not do; read by the test of walls, never run. */
final class AskingEverything {

    /** How many things are asked below. */
    static final int WAYS = 16;

    private AskingEverything() {}

    static List<Object> asked() {
        return List.of(
                Clock.systemUTC(),
                Clock.systemDefaultZone(),
                YearMonth.now(),
                LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")),
                new Date(),
                new Random(),
                new SecureRandom(),
                ThreadLocalRandom.current(),
                System.getenv("HOME"),
                System.getProperty("user.home"),
                System.nanoTime(),
                Math.random(),
                Locale.getDefault(),
                ZoneId.systemDefault());
    }

    static List<Supplier<Object>> named() {
        return List.of(UUID::randomUUID, Instant::now);
    }
}
