package socai.membership.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A limit as it stands on a day.
 *
 * @param label      what has to be done by then
 * @param startLabel what it runs from, in words
 * @param length     with its extension
 * @param extension  how much of the length was added
 * @param unit       {@code working-days}, {@code days} or {@code months}; {@code unitLabel} in words
 * @param asOf       the day on which it is read; the day it ended where it has
 * @param used       units passed, at most the length
 * @param left       full units left; 0 on the last day and after
 * @param late       units too late; 0 while in time
 * @param skipped    weekdays within the limit that are days off
 * @param calendar   version of the calendar that was counted by
 * @param pressing   runs, is in time, and so much of it is used that it is to be shown as pressing
 * @param citation   where its length is published; empty where nobody asked or it cannot be told
 */
public record Clock(
        String dossier,
        String kind,
        String label,
        LocalDate start,
        String startLabel,
        int length,
        int extension,
        String unit,
        String unitLabel,
        LocalDate lastDay,
        LocalDate asOf,
        int used,
        int left,
        int late,
        Optional<LocalDate> reportedOn,
        Optional<LocalDate> endedOn,
        List<LocalDate> skipped,
        String calendar,
        boolean pressing,
        Optional<String> citation) {

    public boolean running() {
        return endedOn.isEmpty();
    }
}
