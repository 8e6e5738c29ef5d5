package socai.membership.write.importmembers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socai.membership.events.RowRefusal;
import socai.membership.write.rules.OnePersonsData;
import socai.spine.Act;
import socai.spine.Decision;
import socai.spine.Judgement;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Rule;
import socai.spine.Seen;
import socai.spine.StreamType;
import socai.spine.write.Circumstances;
import socai.spine.write.Decider;
import socai.spine.write.Reader;

/** Decides each row by itself and records the chunk: the same rows in any chunks give the same members. */
public final class ImportMembersDecider implements Decider<ImportMembers, ImportedFile, ImportMembers.Facts> {

    @Override
    public Class<ImportMembers> command() {
        return ImportMembers.class;
    }

    @Override
    public StreamType<ImportedFile, ?> type() {
        return ImportedFile.TYPE;
    }

    @Override
    public String stream(ImportMembers command, Act act) {
        return ImportedFile.stream(command.fileHash(), command.mappingHash());
    }

    @Override
    public Optional<OrganisationId> matter(ImportMembers command, ImportedFile state, Act act) {
        return Optional.of(command.organisation());
    }

    @Override
    public List<PersonId> newcomers(ImportMembers command, Act act) {
        return command.rows().stream()
                .map(row -> ImportMembers.person(act, row.rowNumber()))
                .toList();
    }

    @Override
    public Class<ImportMembers.Facts> factsType() {
        return ImportMembers.Facts.class;
    }

    @Override
    public ImportMembers.Facts gather(ImportMembers command, ImportedFile state, Act act, Reader reader) {
        return new ImportFacts(command, act, reader).gather();
    }

    @Override
    public Decision decide(
            ImportedFile state, ImportMembers command, ImportMembers.Facts facts, Circumstances circumstances) {
        Judgement judgement = Judgement.begin().step(new RowsNumbered(command.firstRow(), numbers(command)));
        if (judgement.holds() && numbers(command).stream().allMatch(state.rows()::contains)) {
            return judgement.accept(List::of);
        }
        judgement.layer(Layer.STEP, () -> steps(state, command, circumstances.act()));
        if (!judgement.holds()) {
            return judgement.accept(List::of);
        }
        ImportEvents written = judged(command, facts, circumstances);
        return judgement.accept(written::events, written.claims());
    }

    private static List<Integer> numbers(ImportMembers command) {
        return command.rows().stream().map(ImportRow::rowNumber).toList();
    }

    private static List<Rule> steps(ImportedFile state, ImportMembers command, Act act) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new RowsNotYetRecorded(numbers(command), state));
        command.rows().stream()
                .map(row -> new OnePersonsData(ImportMembers.person(act, row.rowNumber()), subjects(row)))
                .filter(rule -> !rule.holds())
                .forEach(rules::add);
        return rules;
    }

    private static List<PersonId> subjects(ImportRow row) {
        return Stream.concat(
                        Stream.of(row.name()),
                        Stream.of(row.birthDate(), row.gender(), row.citizenId(), row.cardNumber())
                                .flatMap(Optional::stream))
                .map(Personal::subject)
                .toList();
    }

    private static ImportEvents judged(ImportMembers command, ImportMembers.Facts facts, Circumstances circumstances) {
        Map<OrganisationId, ImportMembers.Cell> cells = facts.cells().stream()
                .map(Seen::value)
                .collect(Collectors.toMap(ImportMembers.Cell::organisation, Function.identity()));
        Set<Integer> citizenIdTaken = Set.copyOf(facts.citizenIdTaken());
        Set<Integer> cardTaken = Set.copyOf(facts.cardTaken());
        ImportEvents written = new ImportEvents(command, circumstances);
        Doubles doubles = new Doubles();
        for (ImportRow row : command.rows()) {
            Optional<ImportMembers.Cell> cell = row.organisation().flatMap(id -> Optional.ofNullable(cells.get(id)));
            List<RowRefusal> refusals = new ArrayList<>(new RowRules(
                            row,
                            cell,
                            citizenIdTaken.contains(row.rowNumber()),
                            cardTaken.contains(row.rowNumber()),
                            command,
                            circumstances)
                    .refusals());
            refusals.addAll(doubles.of(row));
            if (refusals.isEmpty()) {
                doubles.take(row);
                written.accept(row, cell.orElseThrow());
            } else {
                written.refuse(refusals);
            }
        }
        return written;
    }
}
