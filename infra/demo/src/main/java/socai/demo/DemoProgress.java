package socai.demo;

import java.time.LocalDate;

/** Told how far the province has come; called often, from the loading thread. */
@FunctionalInterface
public interface DemoProgress {

    DemoProgress SILENT = (done, commands, day) -> {};

    /**
     * @param done     of a hundred
     * @param commands decided so far
     * @param day      the simulated day
     */
    void at(int done, int commands, LocalDate day);
}
