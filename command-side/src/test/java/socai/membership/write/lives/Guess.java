package socai.membership.write.lives;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import socai.dues.events.DuesBookId;
import socai.dues.write.closing.CloseDuesMonth;
import socai.dues.write.declare.DeclareDuesBase;
import socai.dues.write.deferral.RequestDuesDeferral;
import socai.dues.write.relief.RequestDuesRelief;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipId;
import socai.membership.write.importmembers.ImportMembers;
import socai.membership.write.importmembers.ImportRow;
import socai.membership.write.joining.propose.ProposeJoining;
import socai.membership.write.partyage.breaks.RecordPartyAgeBreak;
import socai.membership.write.registerperson.RegisterPerson;
import socai.membership.write.reorganisation.move.MoveRow;
import socai.spine.Act;
import socai.spine.OrganisationId;
import socai.spine.Paper;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.Plain;
import socai.spine.TextForm;

/** Fills in a command as somebody might who mostly knows what belongs there. Nothing here knows a rule. */
final class Guess {

    private static final List<String> FORMS = List.of(
            "CN-NTVĐ", "1-KNĐ", "2-KNĐ", "3-KNĐ", "4-KNĐ", "5-KNĐ", "10-KNĐ", "11-KNĐ", "12-KNĐ", "99-KNĐ", "1-HSĐV",
            "2-HSĐV");

    private static final List<Integer> STEPS = List.of(30, 30, 30, 40, 45, 50, 31);

    private final OneLife life;
    private final Chance chance;
    private final Reshaping reshaping;
    private Act act;
    private List<String> words = List.of();
    private int present;
    private int ayes;
    private int numbers;

    Guess(OneLife life, Chance chance) {
        this.life = life;
        this.chance = chance;
        this.reshaping = new Reshaping(life, chance);
        this.act = life.act();
    }

    /** @return empty where the command's own form refuses the values, as the door does before anything is decided */
    <C> Optional<C> command(Class<C> type, String wanted, Act doing) {
        act = doing;
        words = List.of(wanted.split("\\+"));
        boolean body = Arrays.stream(type.getRecordComponents()).anyMatch(c -> Town.isBody(c.getName()));
        int seated = body ? Town.BODY : life.town().seated();
        present = chance.percent(80) ? seated : chance.between(seated / 2 - 1, seated + 2);
        ayes = chance.percent(75) ? present : chance.between(present / 3, present);
        return record(type);
    }

    private <R> Optional<R> record(Class<R> type) {
        try {
            RecordComponent[] parts = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = value(parts[i].getGenericType(), parts[i], type);
            }
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw new AssertionError(type + " is refused in an unheard-of way", refused);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object value(Type type, RecordComponent part, Class<?> owner) {
        if (type instanceof ParameterizedType given) {
            Type inner = given.getActualTypeArguments()[0];
            if (given.getRawType() == Optional.class) {
                return chance.percent(
                                wanted(inner)
                                                || owner == ImportRow.class
                                                        && !part.getName().equals("officialDate")
                                        ? 95
                                        : share(part.getName()))
                        ? Optional.of(value(inner, part, owner))
                        : Optional.empty();
            }
            if (given.getRawType() == Personal.class) {
                return Personal.of(subject(owner), value(inner, part, owner));
            }
            return list(inner, part, owner);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == LocalDate.class) {
            return date(part.getName(), owner);
        } else if (plain == String.class) {
            return text(part);
        } else if (plain == int.class || plain == Integer.class) {
            return number(part.getName(), owner);
        } else if (plain == long.class || plain == Long.class) {
            return (long) chance.between(0, 2_000_000);
        } else if (plain == boolean.class || plain == Boolean.class) {
            return chance.percent(85);
        } else if (plain.isEnum()) {
            return choice(plain);
        } else if (plain == PersonId.class) {
            return person(part.getName());
        } else if (plain == OrganisationId.class) {
            return Reshaping.speaks(owner)
                    ? reshaping.organisation(part.getName(), owner, words)
                    : life.town().organisation(part.getName(), owner, levels(), chance);
        } else if (plain == Paper.class) {
            return new Paper(++numbers + "-GT", life.days().guess("paper", "", act.businessDate()), LifeExample.HASH);
        } else if (plain.getSimpleName().endsWith("Id")) {
            return id(plain);
        }
        return record(plain).orElseThrow(() -> new AssertionError("no value for " + plain));
    }

    private LocalDate date(String name, Class<?> owner) {
        if (owner == ImportRow.class) {
            return life.days().longAgo(name);
        }
        if (owner == CloseDuesMonth.class && chance.percent(90)) {
            return life.openMonth().orElseGet(life.days()::today);
        }
        if (owner == RecordPartyAgeBreak.class && chance.percent(90)) {
            return life.days().today().minusDays(name.equals("from") ? chance.between(20, 60) : chance.between(0, 20));
        }
        boolean month = owner == DeclareDuesBase.class
                || owner == RequestDuesRelief.class
                || owner == RequestDuesDeferral.class;
        return life.days()
                .guess(month && name.equals("from") ? "firstMonth" : name, words.getFirst(), act.businessDate());
    }

    /** How far above the cell the organisation lies that is meant. */
    private int levels() {
        return words.stream()
                .filter(word -> word.startsWith("up") && chance.percent(85))
                .map(word -> Integer.parseInt(word.substring(2)))
                .findFirst()
                .orElseGet(() -> chance.between(0, 3));
    }

    /** How often somebody fills in what may stay empty. */
    private int share(String name) {
        return switch (name) {
            case "overseas" -> 5;
            case "cell" -> 25;
            case "destination" -> 95;
            case "officialDate" -> 60;
            case "discipline", "disciplinedOn", "gapYears", "gapMonths", "gapDays", "relative" -> 10;
            case "lastDay" -> words.contains("TEMPORARY") ? 95 : 5;
            default -> 50;
        };
    }

    /** Whether the wanted word is one of this enum's. */
    private boolean wanted(Type inner) {
        return inner instanceof Class<?> plain
                && plain.isEnum()
                && Arrays.stream(plain.getEnumConstants()).anyMatch(one -> words.contains(((Enum<?>) one).name()));
    }

    private Object choice(Class<?> type) {
        Object[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(one -> words.contains(((Enum<?>) one).name()) && chance.percent(95))
                .findFirst()
                .orElseGet(() -> chance.percent(50) ? all[0] : all[chance.below(all.length)]);
    }

    private List<?> list(Type inner, RecordComponent part, Class<?> owner) {
        if (part.getName().equals("tellers")) {
            return List.of(life.town().official(1), life.town().official(chance.between(2, 4)));
        }
        if (inner == MoveRow.class) {
            return reshaping.rows(chance.percent(95) ? 1 : 2);
        }
        if (part.getName().startsWith("exempt")) {
            return chance.percent(90) ? List.of() : List.of(life.person());
        }
        if (part.getName().equals("unreadable")) {
            return List.of();
        }
        if (inner instanceof Class<?> type && type.isEnum() && chance.percent(60)) {
            return List.of(type.getEnumConstants());
        }
        return List.of(value(inner, part, owner));
    }

    private int number(String name, Class<?> owner) {
        if (owner == ProposeJoining.class && chance.percent(90)) {
            return life.codes();
        }
        return switch (name) {
            case "target" -> chance.between(0, 101);
            case "present" -> present;
            case "ayes" -> ayes;
            case "noes" -> present - ayes;
            case "others" -> chance.percent(95) ? 0 : 1;
            case "firstRow" -> chance.percent(95) ? 1 : 2;
            case "rowNumber" -> 1;
            case "inYear", "year" -> life.days().today().getYear();
            case "documents" -> 7;
            case "receipt", "number" -> chance.between(1, 2);
            case "percent" -> 50 * chance.between(1, 2);
            case "step" -> STEPS.get(chance.below(STEPS.size()));
            default -> chance.between(0, 12);
        };
    }

    private String text(RecordComponent part) {
        TextForm form = Optional.ofNullable(part.getAnnotation(Plain.class))
                .map(Plain::value)
                .orElse(null);
        if (form == TextForm.HASH) {
            return chance.percent(90) ? LifeExample.HASH : "f".repeat(64);
        }
        if (form == TextForm.SCAN) {
            return "att-" + LifeExample.HASH.substring(0, 16);
        }
        if (form == TextForm.CODE) {
            return FORMS.contains(words.getFirst()) ? words.getFirst() : FORMS.get(chance.below(FORMS.size()));
        }
        if (form == TextForm.NUMBER) {
            return (chance.percent(97) ? ++numbers : 1) + "-QĐ/ĐU";
        }
        Personal.Label label = part.getAnnotation(Personal.Label.class);
        String about = label == null ? "" : label.value();
        if (about.endsWith("citizen-id")) {
            return "0%011d".formatted(chance.below(12));
        }
        if (about.endsWith("card-number") || about.endsWith("badge-number")) {
            return "38%06d".formatted(chance.below(1_000_000));
        }
        if (about.endsWith("gender")) {
            return chance.percent(50) ? "FEMALE" : "MALE";
        }
        return about.endsWith("phone") ? "0912345678" : "Trần Thị Bưởi";
    }

    /** Whoever is new has an id made of the command. */
    private PersonId subject(Class<?> owner) {
        if (owner == RegisterPerson.class || owner == ProposeJoining.class) {
            return PersonId.of(act.command().derive(PersonId.PREFIX, 0));
        }
        return owner == ImportRow.class ? ImportMembers.person(act, 1) : life.person();
    }

    private PersonId person(String name) {
        return switch (name) {
            case "oldSponsor" -> life.sponsor().orElseGet(() -> life.town().official(1));
            case "mentor", "sponsor" ->
                life.town().official(chance.between(1, life.town().seated() + 1));
            case "duplicate" -> life.anybody(chance);
            default -> life.person();
        };
    }

    /** The file of that kind that was touched last; else the one that this membership would have. */
    private Object id(Class<?> type) {
        if (type == DuesBookId.class && chance.percent(85)) {
            return life.book();
        }
        try {
            String prefix = (String) type.getField("PREFIX").get(null);
            String raw = life.last(prefix)
                    .orElseGet(() -> chance.percent(90)
                            ? prefix + life.membership().raw().substring(MembershipId.PREFIX.length())
                            : prefix + "-" + new UUID(1, chance.below(1000)));
            return type.getMethod("of", String.class).invoke(null, raw);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no id of type " + type, e);
        }
    }
}
