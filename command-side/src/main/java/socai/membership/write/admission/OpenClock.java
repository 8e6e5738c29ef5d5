package socai.membership.write.admission;

import socai.membership.events.AdmissionClock;
import socai.spine.time.Deadline;

/** A limit that runs now. Its last day is computed by whoever asks, from the calendar as published then. */
public record OpenClock(AdmissionClock kind, Deadline deadline) {}
