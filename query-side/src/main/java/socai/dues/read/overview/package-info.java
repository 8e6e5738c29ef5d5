/** What a superior sees of the dues below it. */
@NullMarked
package socai.dues.read.overview;

import org.jspecify.annotations.NullMarked;
