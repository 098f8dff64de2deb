package org.caseload.cases;

import java.util.List;
import org.caseload.phenotype.Phenotypes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes new cases, one or many at once. */
@Service
public class CaseRegister {

    private final CaseWriteRepository repository;
    private final Phenotypes phenotypes;

    CaseRegister(CaseWriteRepository repository, Phenotypes phenotypes) {
        this.repository = repository;
        this.phenotypes = phenotypes;
    }

    /**
     * Registers all of the cases or, when the database refuses one of them, none.
     *
     * <p>Takes part in the caller's transaction, so that a mark on what the cases came from is committed with them.
     *
     * @throws org.springframework.dao.DataAccessException when the database refuses
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void register(List<NewCase> cases) {
        if (!cases.isEmpty()) {
            repository.insert(cases, new PhenotypeNames(phenotypes.current()));
        }
    }
}
