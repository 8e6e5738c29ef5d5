/** Codes of cells and the requests that come by them, for whoever shares them, answers them and makes accounts. */
@NullMarked
package socai.membership.read.joining;

import org.jspecify.annotations.NullMarked;
