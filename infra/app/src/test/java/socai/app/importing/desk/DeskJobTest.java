package socai.app.importing.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import socai.web.pages.importing.ImportDesk.Pace;
import socai.web.pages.importing.ImportDesk.Phase;

class DeskJobTest {

    private static DeskJob running() {
        DeskJob job = new DeskJob("1", "acc-1", Path.of("a.csv"), "a.csv", List.of("ho_ten"), List.of());
        job.begin(Phase.RUNNING, Map.of());
        return job;
    }

    @Test
    void aPausedListStandsStillUntilItIsLetGoOn() throws InterruptedException {
        DeskJob job = running();
        job.at(100, 1_000, 0);
        job.pause(true);
        assertThat(job.job().paused()).isTrue();
        Thread work = Thread.ofVirtual().start(() -> job.at(200, 1_000, 3));
        await().until(() -> job.job().count().done() == 200);
        assertThat(work.join(Duration.ofMillis(300))).as("waits").isFalse();
        // What was worked on before it rests can be seen.
        assertThat(job.job().count().done()).isEqualTo(200);
        job.pause(false);
        assertThat(work.join(Duration.ofSeconds(10))).as("goes on").isTrue();
        assertThat(job.job().paused()).isFalse();
    }

    @Test
    void aStoppingInstallationWaitsForNoPausedList() throws InterruptedException {
        DeskJob job = running();
        job.pause(true);
        Thread work = Thread.ofPlatform().start(() -> job.at(100, 1_000, 0));
        work.interrupt();
        assertThat(work.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void aListThatNobodyWorksOnCannotBePaused() {
        DeskJob job = running();
        job.failed(new socai.spine.Text("hỏng", "broken"));
        job.pause(true);
        assertThat(job.job().paused()).isFalse();
    }

    @Test
    void thePaceIsThatOfTheLastWhile() {
        Pacer pacer = new Pacer();
        pacer.mark(0, 0, 10_000);
        assertThat(pacer.pace()).isEmpty();
        // Ten slow seconds that are long past, then a hundred rows a second.
        pacer.mark(TimeUnit.SECONDS.toNanos(10), 10, 10_000);
        for (int second = 11; second <= 50; second++) {
            pacer.mark(TimeUnit.SECONDS.toNanos(second), 10 + (second - 10) * 100L, 10_000);
        }
        assertThat(pacer.pace()).contains(new Pace(100, 60));
        pacer.forget();
        assertThat(pacer.pace()).isEmpty();
    }

    @Test
    void readingAListIsNoPace() {
        Pacer pacer = new Pacer();
        pacer.mark(0, 0, 0);
        pacer.mark(TimeUnit.SECONDS.toNanos(5), 5_000, 0);
        assertThat(pacer.pace()).isEmpty();
    }
}
