package socai.membership.write.reportrecognitionlateness;

import socai.membership.events.RecognitionClock;
import socai.membership.events.RecognitionId;
import socai.membership.write.recognition.RecognitionCommand;
import socai.spine.Logical;

/** Tells the superior that a running limit has passed. */
@Logical("membership.ReportRecognitionLateness")
public record ReportRecognitionLateness(RecognitionId recognition, RecognitionClock clock)
        implements RecognitionCommand {}
