/// The files of a QTI archive beside its items, as Canvas wants them.
struct QTIFiles {
    /// The assessment's identifier, which names its folder, too.
    let id: String
    private let title: String
    private let points: Int

    init(_ metadata: ExportMetadata, points: Int) {
        let origin = metadata.provenance.map(\.bank.rawValue)
        id = "quiz_" + QTIItem.mark([metadata.title] + origin)
        title = XMLText.escape(metadata.title)
        self.points = points
    }

    private static let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    private static let schemas = #"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance""#

    /// `imsmanifest.xml`.
    var manifest: String {
        Self.declaration + """
            <manifest identifier="manifest_\(id)" \
            xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" \
            xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_v1p2" \(Self.schemas)>
            <metadata>
            <schema>IMS Content</schema>
            <schemaversion>1.1.3</schemaversion>
            <imsmd:lom><imsmd:general><imsmd:title><imsmd:string>\(title)</imsmd:string>\
            </imsmd:title></imsmd:general></imsmd:lom>
            </metadata>
            <organizations/>
            <resources>
            <resource identifier="\(id)" type="imsqti_xmlv1p2">
            <file href="\(id)/\(id).xml"/>
            <dependency identifierref="meta_\(id)"/>
            </resource>
            <resource identifier="meta_\(id)" \
            type="associatedcontent/imscc_xmlv1p1/learning-application-resource" \
            href="\(id)/assessment_meta.xml">
            <file href="\(id)/assessment_meta.xml"/>
            </resource>
            </resources>
            </manifest>

            """
    }

    /// `assessment_meta.xml`.
    var meta: String {
        Self.declaration + """
            <quiz identifier="\(id)" xmlns="http://canvas.instructure.com/xsd/cccv1p0" \
            \(Self.schemas) xsi:schemaLocation="http://canvas.instructure.com/xsd/cccv1p0 \
            https://canvas.instructure.com/xsd/cccv1p0.xsd">
            <title>\(title)</title>
            <description></description>
            <shuffle_answers>false</shuffle_answers>
            <scoring_policy>keep_highest</scoring_policy>
            <hide_results></hide_results>
            <quiz_type>assignment</quiz_type>
            <points_possible>\(points).0</points_possible>
            <show_correct_answers>true</show_correct_answers>
            <anonymous_submissions>false</anonymous_submissions>
            <allowed_attempts>1</allowed_attempts>
            <one_question_at_a_time>false</one_question_at_a_time>
            <cant_go_back>false</cant_go_back>
            <available>false</available>
            </quiz>

            """
    }

    /// The assessment's file up to its first item.
    static func assessmentStart(_ metadata: ExportMetadata) -> String {
        let files = QTIFiles(metadata, points: 0)
        return declaration + """
            <questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2" \(schemas) \
            xsi:schemaLocation="http://www.imsglobal.org/xsd/ims_qtiasiv1p2 \
            http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd">
            <assessment ident="\(files.id)" title="\(files.title)">
            <qtimetadata><qtimetadatafield><fieldlabel>cc_maxattempts</fieldlabel>\
            <fieldentry>1</fieldentry></qtimetadatafield></qtimetadata>
            <section ident="root_section">

            """
    }

    /// The assessment's file after its last item.
    static let assessmentEnd = "</section>\n</assessment>\n</questestinterop>\n"
}
