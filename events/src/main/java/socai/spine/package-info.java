/** The language of decisions: commands, events, facts, rules, checks and answers, in types that know no framework. */
@NullMarked
package socai.spine;

import org.jspecify.annotations.NullMarked;
