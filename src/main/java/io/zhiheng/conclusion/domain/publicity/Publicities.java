package io.zhiheng.conclusion.domain.publicity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Publicities extends Repository<Publicity, UUID> {

    Publicity save(Publicity publicity);

    Optional<Publicity> findFirstByRequestOrderByRoundDesc(UUID request);

    Optional<Publicity> findFirstByNumberOrderByRoundDesc(String number);

    /**
     * The latest round of each request, latest first. @param words in lower case within {@code %}; looked for in number
     * and names
     */
    @Query("""
            select p from Publicity p
            where p.round = (select max(other.round) from Publicity other where other.request = p.request)
                and (lower(p.number) like :words or lower(p.enterpriseName) like :words or lower(p.institutionName) like :words)
            order by p.beginsAt desc, p.number""")
    Page<Publicity> latest(String words, Pageable page);
}
