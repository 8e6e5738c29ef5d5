package socai.spine;

import java.time.LocalDate;
import java.util.Optional;

/** The dates that a decision offers for choosing a policy version; a missing anchor falls back to the act's date. */
public record Anchors(LocalDate act, Optional<LocalDate> clockStart, Optional<LocalDate> fileOpened) {

    public static Anchors act(LocalDate date) {
        return new Anchors(date, Optional.empty(), Optional.empty());
    }

    public Anchors clockStart(LocalDate date) {
        return new Anchors(act, Optional.of(date), fileOpened);
    }

    public Anchors fileOpened(LocalDate date) {
        return new Anchors(act, clockStart, Optional.of(date));
    }

    public LocalDate of(Anchor anchor) {
        return switch (anchor) {
            case ACT -> act;
            case CLOCK_START -> clockStart.orElse(act);
            case FILE_OPENED -> fileOpened.orElse(act);
        };
    }
}
