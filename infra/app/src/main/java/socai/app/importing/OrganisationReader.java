package socai.app.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import socai.app.importing.columns.Layout;
import socai.app.importing.columns.OrganisationCode;
import socai.app.importing.columns.OrganisationField;
import socai.app.importing.columns.ReadingFault;
import socai.app.importing.columns.RowReading;
import socai.app.importing.columns.Words;
import socai.app.importing.sheet.Header;
import socai.app.importing.sheet.SheetRow;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.organisation.write.types.OrganisationType;

/** Reads rows of a list of organisations. Rank and form follow from the type where the list does not give them. */
final class OrganisationReader {

    private static final Pattern TYPE_CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Layout<OrganisationField> layout;
    private final PublishedTypes types;

    OrganisationReader(Layout<OrganisationField> layout, PublishedTypes types) {
        this.layout = layout;
        this.types = types;
    }

    /** For the order in which rows are taken: superiors stand before what is below them. */
    Optional<OrganisationRank> rank(SheetRow row) {
        if (row.fault().isPresent()) {
            return Optional.empty();
        }
        return form(new RowReading<>(layout, row)).map(Form::rank);
    }

    /** @param top the highest rank in the file: only it may be without a superior */
    OrganisationReading read(SheetRow row, OrganisationRank top) {
        RowReading<OrganisationField> cells = new RowReading<>(layout, row);
        Optional<String> code = code(cells, OrganisationField.CODE);
        Optional<String> name = cells.needed(OrganisationField.NAME);
        Optional<String> parent = code(cells, OrganisationField.PARENT_CODE);
        Optional<Form> form = form(cells);
        Optional<LocalDate> from = cells.neededDate(OrganisationField.FROM);
        boolean delegated =
                cells.word(OrganisationField.DELEGATED, Words.YES_NO).orElse(false);
        Optional<String> decision = cells.text(OrganisationField.DECISION_NUMBER);
        if (cells.text(OrganisationField.PARENT_CODE).isEmpty()
                && form.filter(found -> found.rank() != top).isPresent()) {
            cells.fault(OrganisationField.PARENT_CODE, ReadingFault.PARENT_MISSING);
        }
        if (!cells.faults().isEmpty() || name.isEmpty() || form.isEmpty() || from.isEmpty()) {
            return new OrganisationReading(row, Optional.empty(), cells.faults());
        }
        return new OrganisationReading(
                row,
                Optional.of(new OrganisationReading.Founding(
                        code,
                        name.get(),
                        parent,
                        form.get().type(),
                        form.get().rank(),
                        form.get().form(),
                        form.get().pilot(),
                        delegated,
                        from.get(),
                        decision)),
                cells.faults());
    }

    private static Optional<String> code(RowReading<OrganisationField> cells, OrganisationField field) {
        Optional<String> text = cells.text(field);
        Optional<String> digits = text.flatMap(OrganisationCode::digits);
        if (text.isPresent() && digits.isEmpty()) {
            cells.fault(field, ReadingFault.NO_CODE);
        }
        return digits;
    }

    private record Form(String type, OrganisationRank rank, OrganisationForm form, boolean pilot) {}

    private Optional<Form> form(RowReading<OrganisationField> cells) {
        Optional<String> written = cells.needed(OrganisationField.TYPE);
        Optional<OrganisationRank> rank = cells.word(OrganisationField.RANK, Words.RANK);
        Optional<OrganisationForm> form = cells.word(OrganisationField.FORM, Words.FORM);
        Optional<LocalDate> from = cells.date(OrganisationField.FROM);
        if (written.isEmpty() || !cells.faults().isEmpty()) {
            return Optional.empty();
        }
        List<OrganisationType> named = types.all().stream()
                .filter(type -> isCalled(type, written.get()))
                .toList();
        Optional<OrganisationType> then = from.flatMap(day -> types.on(day).stream()
                .filter(type -> isCalled(type, written.get()))
                .findFirst());
        if (rank.isPresent()
                && form.isPresent()
                && (TYPE_CODE.matcher(written.get()).matches() || !named.isEmpty())) {
            String code = named.isEmpty() ? written.get() : named.getFirst().code();
            return Optional.of(new Form(
                    code,
                    rank.get(),
                    form.get(),
                    then.filter(OrganisationType::pilot).isPresent()));
        }
        if (then.isEmpty()) {
            cells.fault(
                    OrganisationField.TYPE, named.isEmpty() ? ReadingFault.UNKNOWN_WORD : ReadingFault.TYPE_NOT_THEN);
        }
        return then.map(
                type -> new Form(type.code(), rank.orElse(type.rank()), form.orElse(type.form()), type.pilot()));
    }

    private static boolean isCalled(OrganisationType type, String written) {
        String plain = Header.plain(written);
        return plain.equals(Header.plain(type.code()))
                || plain.equals(Header.plain(type.name().vi()))
                || plain.equals(Header.plain(type.name().en()));
    }
}
