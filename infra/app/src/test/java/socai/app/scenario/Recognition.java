package socai.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import socai.app.scenario.Served.Reply;
import socai.membership.events.MembershipId;

/** The newcomer of the town on the way to being recognised as an official member. */
final class Recognition {

    private Recognition() {}

    /** The file, opened, completed and voted on that day with all of the cell in favour. */
    static String voted(Served served, Town town, LocalDate on) throws Exception {
        served.on(on);
        String membership = MembershipId.first(town.newcomer()).raw();
        Reply schooled = town.cellSecretary()
                .command(
                        "membership/CompleteNewMemberClass",
                        Map.of(
                                "membership", membership,
                                "certificateNumber", Applicant.number("GCN"),
                                "certificateDate", served.today().toString()));
        assertThat(schooled.accepted()).as(schooled.toString()).isTrue();
        Reply opened = town.cellSecretary()
                .command(
                        "membership/OpenRecognitionFile",
                        Map.of(
                                "membership",
                                membership,
                                "organisation",
                                town.cell().raw()));
        assertThat(opened.accepted()).as(opened.toString()).isTrue();
        String file = opened.body().path("events").path(0).path("stream").stringValue();
        for (String form : List.of("10-KNĐ", "11-KNĐ", "12-KNĐ")) {
            Served.Scan scan = town.cellSecretary().stored(town.newcomer());
            Reply attached = town.cellSecretary()
                    .command(
                            "membership/AttachRecognitionDocument",
                            Map.of(
                                    "recognition",
                                    file,
                                    "formCode",
                                    form,
                                    "documentDate",
                                    served.today().toString(),
                                    "attachment",
                                    scan.id(),
                                    "sha256",
                                    scan.sha256()));
            assertThat(attached.accepted()).as(attached.toString()).isTrue();
        }
        Reply vote = town.cellSecretary()
                .command(
                        "membership/VoteOnRecognition",
                        Map.of(
                                "recognition",
                                file,
                                "form",
                                "SECRET_BALLOT",
                                "resolutionNumber",
                                Applicant.number("NQ/CB"),
                                "present",
                                20,
                                "ayes",
                                20,
                                "noes",
                                0,
                                "others",
                                0,
                                "exemptPresent",
                                List.of(),
                                "tellers",
                                List.of(town.officials().get(3).raw())));
        assertThat(vote.accepted()).as(vote.toString()).isTrue();
        return file;
    }
}
