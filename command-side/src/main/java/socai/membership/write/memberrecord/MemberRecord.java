package socai.membership.write.memberrecord;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.MemberFileEvent;
import socai.membership.events.MemberFileEvent.FilePaperRebuilt;
import socai.membership.events.MemberFileEvent.LostFileInquiryClosed;
import socai.membership.events.MemberFileEvent.MemberFileArchived;
import socai.membership.events.MemberFileEvent.MemberFileLost;
import socai.membership.events.MemberFileEvent.MemberFileRestored;
import socai.membership.events.MemberFileEvent.PartyAgeBroken;
import socai.membership.events.MemberFileEvent.PartyAgeCertified;
import socai.membership.events.MemberRecordAsked;
import socai.membership.events.MemberRecordOpened;
import socai.membership.write.memberfile.FileCustody;
import socai.membership.write.partyage.PartyAgeRecord;
import socai.spine.time.Deadline;

/**
 * Where the member file stands.
 *
 * @param asked    by when CV and data sheet are asked for; empty for whoever was admitted before this was asked here
 * @param reported the superior knows that this limit has passed
 * @param custody  whether the file is there, lost or archived
 * @param age      what the keeper of the file recorded of Party age
 */
public record MemberRecord(
        Optional<Deadline> asked,
        Optional<MemberRecordOpened> opened,
        boolean reported,
        FileCustody custody,
        PartyAgeRecord age) {

    public static final MemberRecord NONE =
            new MemberRecord(Optional.empty(), Optional.empty(), false, FileCustody.KEPT, PartyAgeRecord.NONE);

    public MemberRecord with(MemberRecordAsked event) {
        return new MemberRecord(Optional.of(event.limit()), opened, false, custody, age);
    }

    public MemberRecord with(MemberRecordOpened event) {
        return new MemberRecord(asked, Optional.of(event), reported, custody, age);
    }

    public MemberRecord with(MemberFileEvent event) {
        return switch (event) {
            case MemberFileLost e -> in(custody.with(e));
            case LostFileInquiryClosed e -> in(custody.with(e));
            case FilePaperRebuilt e -> in(custody.with(e));
            case MemberFileRestored e -> in(custody.with(e));
            case MemberFileArchived e -> in(custody.with(e));
            case PartyAgeBroken e -> new MemberRecord(asked, opened, reported, custody, age.with(e));
            case PartyAgeCertified e -> new MemberRecord(asked, opened, reported, custody, age.with(e));
        };
    }

    private MemberRecord in(FileCustody now) {
        return new MemberRecord(asked, opened, reported, now, age);
    }

    public MemberRecord told() {
        return new MemberRecord(asked, opened, true, custody, age);
    }

    /** The ceremony was on another day, so the count began on that day. */
    public MemberRecord from(LocalDate ceremony) {
        return new MemberRecord(
                asked.map(limit -> new Deadline(ceremony, limit.length(), limit.unit())),
                opened,
                reported,
                custody,
                age);
    }

    /** The limit that runs. */
    public Optional<Deadline> running() {
        return opened.isPresent() ? Optional.empty() : asked;
    }
}
