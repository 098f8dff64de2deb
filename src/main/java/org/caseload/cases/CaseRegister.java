package org.caseload.cases;

import java.util.Collection;
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
    private final FamilyLockRepository families;

    CaseRegister(CaseWriteRepository repository, Phenotypes phenotypes, FamilyLockRepository families) {
        this.repository = repository;
        this.phenotypes = phenotypes;
        this.families = families;
    }

    /**
     * Keeps others from registering cases of these families until the caller's transaction ends, after waiting for whoever
     * does so now. Whoever asks what is known of a family after this, and before registering it, gets an answer that holds.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void claim(Collection<String> familyIds) {
        families.lock(familyIds);
    }

    /** Whether there is a case of one of these families already, outside Trash. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isAnyKnown(Collection<String> familyIds) {
        return families.isAnyKnown(familyIds);
    }

    /**
     * Registers all of the cases or, when the database refuses one of them, none.
     *
     * <p>Takes part in the caller's transaction, so that a mark on what the cases came from is committed with them.
     *
     * @throws CaseRefusedException when the database refuses one and says which
     * @throws org.springframework.dao.DataAccessException when it refuses otherwise
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void register(List<NewCase> cases) {
        if (!cases.isEmpty()) {
            repository.insert(cases, new PhenotypeNames(phenotypes.current()));
        }
    }
}
