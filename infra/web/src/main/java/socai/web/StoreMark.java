package socai.web;

/** What the store says about itself. */
@FunctionalInterface
public interface StoreMark {

    /** Whether its data and its clock are a demonstration; each page says so. */
    boolean demo();
}
