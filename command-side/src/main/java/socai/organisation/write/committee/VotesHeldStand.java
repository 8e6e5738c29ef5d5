package socai.organisation.write.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socai.organisation.write.rules.OrganisationRule;
import socai.spine.Fact;
import socai.spine.Text;

/** The base of a vote that was held is not changed afterwards: a roll changes after the day of its last vote. */
public record VotesHeldStand(Optional<LocalDate> lastVote, LocalDate day) implements OrganisationRule {

    @Override
    public String id() {
        return "organisation.votes-held-stand";
    }

    @Override
    public boolean holds() {
        return lastVote.filter(last -> !day.isAfter(last)).isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("effective", day),
                Fact.of("lastVote", lastVote.map(LocalDate::toString).orElse("-")));
    }

    @Override
    public Text refusal() {
        return new Text(
                "Ngày {effective} không sau lần biểu quyết gần nhất ({lastVote}); danh sách cử tri của lần đó đã chốt.",
                "The day {effective} does not lie after the last vote ({lastVote}), whose electorate is fixed.");
    }

    @Override
    public Text remedy() {
        return new Text("Chọn ngày sau {lastVote}.", "Choose a day after {lastVote}.");
    }
}
