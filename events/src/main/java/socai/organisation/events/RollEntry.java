package socai.organisation.events;

import java.time.LocalDate;
import socai.spine.PersonId;

/** A seat as it is opened; a committee seat is always {@link RollStanding#OFFICIAL}. */
public record RollEntry(PersonId person, RollStanding standing, LocalDate from) {}
