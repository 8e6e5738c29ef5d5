/** What of an event is proved: the bytes that stand for it in a log, the same on every machine and for ever. */
@NullMarked
package socai.spine.ledger;

import org.jspecify.annotations.NullMarked;
