package socai.spine.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import socai.spine.Decision;

/** Takes a decision again on another thread, on the other side of the date line and in Turkish. */
final class Elsewhere {

    private static final Object DEFAULTS = new Object();

    private Elsewhere() {}

    static void sameDecision(Decision here, Supplier<Decision> again) {
        synchronized (DEFAULTS) {
            TimeZone zone = TimeZone.getDefault();
            Locale locale = Locale.getDefault();
            try {
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                FutureTask<Decision> task = new FutureTask<>(again::get);
                Thread thread = new Thread(task, "elsewhere");
                thread.start();
                assertThat(task.get()).as("the same decision elsewhere").isEqualTo(here);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw new AssertionError("decided here, but failed elsewhere", e.getCause());
            } finally {
                TimeZone.setDefault(zone);
                Locale.setDefault(locale);
            }
        }
    }
}
