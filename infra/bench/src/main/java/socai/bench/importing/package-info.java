/** The proof of the import at scale: lists of any length with known faults, a real process, and what must hold then. */
@NullMarked
package socai.bench.importing;

import org.jspecify.annotations.NullMarked;
