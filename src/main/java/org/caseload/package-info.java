/** The application itself: its start, the embedded database and the shell of every page. Imports no feature. */
@NullMarked
package org.caseload;

import org.jspecify.annotations.NullMarked;
