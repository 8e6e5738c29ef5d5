package socai.membership.write.memberrecord;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.MemberRecordAsked;
import socai.membership.events.MemberRecordOpened;
import socai.spine.time.Deadline;

/**
 * Where the member file stands.
 *
 * @param asked    by when CV and data sheet are asked for; empty for whoever was admitted before this was asked here
 * @param reported the superior knows that this limit has passed
 */
public record MemberRecord(Optional<Deadline> asked, Optional<MemberRecordOpened> opened, boolean reported) {

    public static final MemberRecord NONE = new MemberRecord(Optional.empty(), Optional.empty(), false);

    public MemberRecord with(MemberRecordAsked event) {
        return new MemberRecord(Optional.of(event.limit()), opened, false);
    }

    public MemberRecord with(MemberRecordOpened event) {
        return new MemberRecord(asked, Optional.of(event), reported);
    }

    public MemberRecord told() {
        return new MemberRecord(asked, opened, true);
    }

    /** The ceremony was on another day, so the count began on that day. */
    public MemberRecord from(LocalDate ceremony) {
        return new MemberRecord(
                asked.map(limit -> new Deadline(ceremony, limit.length(), limit.unit())), opened, reported);
    }

    /** The limit that runs. */
    public Optional<Deadline> running() {
        return opened.isPresent() ? Optional.empty() : asked;
    }
}
