/** The whole demo against deciders and folds in memory. */
@NullMarked
package socai.demo;

import org.jspecify.annotations.NullMarked;
