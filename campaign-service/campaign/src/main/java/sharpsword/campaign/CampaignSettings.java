package sharpsword.campaign;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the headquarters.
 *
 * @param city district code of the whole city, whose officers see every cell
 * @param corps agency code of the city's enforcement corps, whose unit head reads the board
 * @param largestImport most bytes of a file that is imported or uploaded
 * @param mostRows most rows of an imported list of firms
 * @param jointProgramme programme code of joint rounds of Sichuan and Chongqing
 * @param mainDataset publication whose opening figures the platform goes on counting; others stand beside it
 */
@ConfigurationProperties("sharpsword.campaign")
public record CampaignSettings(
        @DefaultValue("500000") String city,
        @DefaultValue("CORPS-500000") String corps,
        @DefaultValue("1000000") int largestImport,
        @DefaultValue("5000") int mostRows,
        @DefaultValue("JOINT_ROUND") String jointProgramme,
        @DefaultValue("interview-2024-07-18") String mainDataset) {}
