/** The pages of batch mode: selecting a file, the steps of a batch, and the list of all batches. */
@NullMarked
package org.caseload.ui.batch;

import org.jspecify.annotations.NullMarked;
