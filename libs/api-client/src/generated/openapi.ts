// Generated from the OpenAPI document by npm run contracts: never edited.
export interface paths {
    "/api/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 系统状态 · State of the system
         * @description Needs no login.
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工作日历 · The work calendar between two days
         * @description Needs no login.
         */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OpenAPI 文档 · The OpenAPI document
         * @description Needs no login.
         */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * AsyncAPI 文档 · The AsyncAPI document
         * @description Needs no login.
         */
        get: operations["getAsyncapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 实时更新 · Live updates
         * @description For every signed-in person.
         */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 沙盒时钟 · The sandbox clock
         * @description For every signed-in person.
         */
        get: operations["getSandboxClock"];
        put?: never;
        /**
         * 调快沙盒时钟 · Move the sandbox clock forward
         * @description Needs the permission `sandbox.travel`.
         */
        post: operations["advanceSandboxClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录 · Sign in
         * @description Needs no login.
         */
        post: operations["startSession"];
        /**
         * 退出登录 · Sign out
         * @description For every signed-in person.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/oidc/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统一身份认证登录 · Sign in with the OpenID provider
         * @description Needs no login.
         */
        get: operations["startOidcLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统一身份认证回调 · Return from the OpenID provider
         * @description Needs no login.
         */
        get: operations["finishOidcLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 当前用户 · The signed-in person
         * @description For every signed-in person.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/session/zone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 切换园区或代理身份 · Switch zone, or act as a stand-in
         * @description For every signed-in person.
         */
        post: operations["switchZone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改密码 · Change my password
         * @description For every signed-in person.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 令牌公钥 · Public keys of access tokens
         * @description Needs no login.
         */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/signing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 轮换签名密钥 · Rotate the signing key
         * @description Needs the permission `admin.people`.
         */
        post: operations["rotateSigningKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 人员列表 · People of my zones
         * @description For every signed-in person.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * 新增人员 · Add a person with an account
         * @description Needs the permission `admin.people`.
         */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/people/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 人员姓名 · Names of people of my zones by their ids
         * @description For every signed-in person.
         */
        get: operations["getPeopleNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/people/{personId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 任职或变更角色 · Assign a person, or change the roles
         * @description Needs the permission `admin.people`.
         */
        post: operations["assignPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/people/{personId}/assignments/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束任职 · End an assignment
         * @description Needs the permission `admin.people`.
         */
        post: operations["endAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/people/{personId}/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用或启用人员 · Disable or enable a person
         * @description Needs the permission `admin.people`.
         */
        post: operations["setPersonActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 角色与权限 · Roles and what each may do
         * @description For every signed-in person.
         */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 审计记录 · Audit records
         * @description Needs the permission `audit.read`.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 园区树 · The zone tree
         * @description For every signed-in person.
         */
        get: operations["listZones"];
        put?: never;
        /**
         * 新增园区、片区或地块组团 · Add a zone, area or block
         * @description Needs the permission `admin.system`.
         */
        post: operations["addZone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/zones/{zone}/level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更园区级别 · Change the level of a zone from a date
         * @description Needs the permission `admin.system`.
         */
        post: operations["setZoneLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 部门列表 · Departments of my zones
         * @description For every signed-in person.
         */
        get: operations["listDepartments"];
        put?: never;
        /**
         * 新增部门 · Add a department
         * @description Needs the permission `admin.system`.
         */
        post: operations["addDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的委托 · My delegations
         * @description For every signed-in person.
         */
        get: operations["listDelegations"];
        put?: never;
        /**
         * 委托代理人 · Name a stand-in
         * @description For every signed-in person.
         */
        post: operations["addDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/delegations/{delegationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提前结束委托 · End a delegation early
         * @description For every signed-in person.
         */
        post: operations["endDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 线索库 · The pool of leads
         * @description Needs the permission `project.read`.
         */
        get: operations["listLeads"];
        put?: never;
        /**
         * 登记招商线索 · Log a promotion lead
         * @description Needs the permission `lead.write`.
         */
        post: operations["logLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/leads/{leadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 线索详情 · One lead with its contacts
         * @description Needs the permission `project.read`.
         */
        get: operations["getLead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/leads/{leadId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记联系记录 · Log a contact with the firm of a lead
         * @description Needs the permission `lead.write`.
         */
        post: operations["logLeadContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/leads/{leadId}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放弃线索 · Drop a lead with its reason
         * @description Needs the permission `lead.write`.
         */
        post: operations["dropLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/leads/{leadId}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 领取二次招商线索 · Take a second-promotion lead
         * @description Needs the permission `second-promotion.take`.
         */
        post: operations["takeSecondPromotionLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 签约项目 · Signed deals
         * @description Needs the permission `project.read`.
         */
        get: operations["listDeals"];
        put?: never;
        /**
         * 登记签约 · Log a signed deal
         * @description Needs the permission `deal.sign`.
         */
        post: operations["signDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deals/{dealId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 签约项目详情 · One deal with milestones, funds and evidence
         * @description Needs the permission `project.read`.
         */
        get: operations["getDeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deals/{dealId}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记项目终止 · Log that the parties dropped the deal
         * @description Needs the permission `deal.sign`.
         */
        post: operations["dropDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deals/{dealId}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上报项目节点 · Report a milestone
         * @description Needs the permission `milestone.report`.
         */
        post: operations["reportMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deals/{dealId}/milestones/{milestone}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核实项目节点 · Verify or return a milestone
         * @description Needs the permission `milestone.verify`.
         */
        post: operations["verifyMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deals/{dealId}/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上报到位资金 · Report an instalment of paid-in funds
         * @description Needs the permission `milestone.report`.
         */
        post: operations["reportFunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/deals/{dealId}/funds/{instalmentId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核实到位资金 · Verify or return an instalment
         * @description Needs the permission `milestone.verify`.
         */
        post: operations["verifyFunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/firm/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本企业的签约项目 · The deals of the asking firm
         * @description Needs the permission `firm.read`.
         */
        get: operations["listOwnDeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/firm/deals/{dealId}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 企业上报项目节点 · A firm reports a milestone of its own deal
         * @description Needs the permission `firm.report-milestone`.
         */
        post: operations["reportOwnMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/signing-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记集中签约活动 · Log a signing event with all its deals
         * @description Needs the permission `deal.sign`.
         */
        post: operations["holdSigningEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/signing-events/{signingEventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 集中签约活动汇总 · Summary of a signing event (S014)
         * @description Needs the permission `project.read`.
         */
        get: operations["getSigningEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 谋划、签约、开工、投产四批项目数 · Projects planned, signed, started, in production, per zone
         * @description Needs the permission `project.read`.
         */
        get: operations["getPipeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/admission-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 准入评审列表 · List admission reviews
         * @description Needs the permission `project.read`.
         */
        get: operations["listAdmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/admission-cases/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 准入评审详情 · One admission review
         * @description Needs the permission `project.read`.
         */
        get: operations["getAdmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/admission-cases/{projectId}/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抽取评审专家 · Draw the experts of an admission review
         * @description Needs the permission `admission.manage`.
         */
        post: operations["drawExperts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/admission-cases/{projectId}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交专家评分表 · Give an expert score sheet
         * @description Needs the permission `admission.score`.
         */
        post: operations["giveScoreSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/admission-cases/{projectId}/energy-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记节能意见 · Record the energy opinion
         * @description Needs the permission `admission.manage`.
         */
        post: operations["giveEnergyOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/admission-cases/{projectId}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新列入评审会议程 · Put a review back on the agenda
         * @description Needs the permission `admission.manage`.
         */
        post: operations["putOnAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/admission-cases/{projectId}/extraordinary-meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 召集临时评审会 · Call an extraordinary review meeting
         * @description Needs the permission `admission.decide`.
         */
        post: operations["callMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/admission-cases/{projectId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作出准入评审结论 · Decide an admission review
         * @description Needs the permission `admission.decide`.
         */
        post: operations["decideAdmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 现行审批流程与事项清单 · The procedures in force, one per zone
         * @description For every signed-in person.
         */
        get: operations["getProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/powers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下放权限目录 · The catalogue of devolved powers and what this zone holds
         * @description For every signed-in person.
         */
        get: operations["getPowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接收阶段申请（待受理） · Receive an application for a stage without accepting it yet
         * @description Needs the permission `approval.stage.open`.
         */
        post: operations["receiveApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/applications/{stage}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 一次性告知补正（受理前） · Tell the applicant once everything that is missing
         * @description Needs the permission `approval.stage.open`.
         */
        post: operations["askCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/applications/{stage}/correction/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接收补正材料（受理前） · Record what the applicant supplied before acceptance
         * @description Needs the permission `approval.material.receive`.
         */
        post: operations["endCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/applications/{stage}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤件或不予受理 · End an application before acceptance: taken back or declined
         * @description Needs the permission `approval.stage.open`.
         */
        post: operations["closeApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理并启动审批阶段 · Accept an application and start all items of a stage
         * @description Needs the permission `approval.stage.open`.
         */
        post: operations["openStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/stages/{stage}/items/{itemCode}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审查阶段补正告知（仅一次） · Ask once for what became visible during the review
         * @description Needs the permission `approval.item.decide`.
         */
        post: operations["askItemCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/stages/{stage}/items/{itemCode}/correction/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束审查阶段补正 · End a correction in review; the department goes on
         * @description Needs the permission `approval.material.receive`.
         */
        post: operations["endItemCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/stages/{stage}/items/{itemCode}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办结事项 · Decide one item of a running stage
         * @description Needs the permission `approval.item.decide`.
         */
        post: operations["decideItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/stages/{stage}/items/{itemCode}/special-procedure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启动特别程序，该事项停钟 · Start a special procedure: the clock of this item stops
         * @description Needs the permission `approval.special-procedure`.
         */
        post: operations["startSpecialProcedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/stages/{stage}/items/{itemCode}/special-procedure/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束特别程序，重算到期日 · End a special procedure: the due day is computed anew
         * @description Needs the permission `approval.special-procedure`.
         */
        post: operations["endSpecialProcedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/stages/{stage}/items/{itemCode}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准延期（仅一次） · Approve the one extension of an item
         * @description Needs the permission `approval.stage.lead`.
         */
        post: operations["extendItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/stages/{stage}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记申请人撤回 · Record that the applicant withdrew a running stage
         * @description Needs the permission `approval.stage.open`.
         */
        post: operations["withdrawStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 项目审批全景 · The approval case of a project with stages, items, lights and next moves
         * @description Needs the permission `project.read`.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/stages/{stage}/items/{itemCode}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 时限明细：逐日推算 · The derivation of a due day, day by day (CLK-15)
         * @description Needs the permission `project.read`.
         */
        get: operations["getItemClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/stages/{stage}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 阶段时限 · The clock of a stage on the day of asking, day by day
         * @description Needs the permission `project.read`.
         */
        get: operations["getStageClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/cases/{projectId}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 审批记录 · Every act of the case: who, for which unit, when and why (S150)
         * @description Needs the permission `project.read`.
         */
        get: operations["getCaseJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本部门待办事项 · Open items of my department
         * @description Needs the permission `approval.item.decide`.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待办计数 · Counts of the open items of my department
         * @description Needs the permission `approval.item.decide`.
         */
        get: operations["getTaskCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我等别人、别人等我 · What I wait for from others, and others from me
         * @description Needs the permission `project.read`.
         */
        get: operations["listWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我已办 · What I did
         * @description Needs the permission `project.read`.
         */
        get: operations["listDone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我发起 · What I started
         * @description Needs the permission `project.read`.
         */
        get: operations["listStarted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/calendars/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预览工作日历变更影响的时限 · Preview the due days that a calendar would move
         * @description Needs the permission `policy.publish`.
         */
        post: operations["previewCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/calendars/recomputation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按现行工作日历重算未结时限 · Derive every open clock anew from the calendar in force
         * @description Needs the permission `policy.publish`.
         */
        post: operations["recomputeClocks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 宗地列表 · List parcels
         * @description Needs the permission `project.read`.
         */
        get: operations["listParcels"];
        put?: never;
        /**
         * 登记宗地 · Register a parcel
         * @description Needs the permission `land.parcel.manage`.
         */
        post: operations["registerParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 宗地详情 · Show a parcel
         * @description Needs the permission `project.read`.
         */
        get: operations["getParcel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 推进宗地成熟度 · Take a parcel one step nearer to supply
         * @description Needs the permission `land.parcel.manage`.
         */
        post: operations["prepareParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parcels/{parcelId}/efficiency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 认定低效用地 · Find land inefficient, or efficient again
         * @description Needs the permission `land.approve`.
         */
        post: operations["judgeEfficiency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/stock-land": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 存量土地分类面积 · Area of stock land by class
         * @description Needs the permission `project.read`.
         */
        get: operations["getStockLand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 年度用地计划 · List the land quotas
         * @description Needs the permission `project.read`.
         */
        get: operations["listQuotas"];
        put?: never;
        /**
         * 下达年度用地计划 · Set the land quota of a year
         * @description Needs the permission `land.parcel.manage`.
         */
        post: operations["setQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/supplies/{projectId}/parcel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 选定宗地 · Choose the parcel of a project
         * @description Needs the permission `land.supply`.
         */
        post: operations["chooseParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/supplies/{projectId}/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请用地指标 · Ask for land quota
         * @description Needs the permission `land.supply`.
         */
        post: operations["requestQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/supplies/{projectId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 释放预留的宗地和指标 · Release the reserved parcel and quota
         * @description Needs the permission `land.supply`.
         */
        post: operations["releaseHoldings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/supplies/{projectId}/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拟定底价 · Propose the reserve price
         * @description Needs the permission `land.supply`.
         */
        post: operations["proposePrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/supplies/{projectId}/price-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准底价 · Approve the reserve price
         * @description Needs the permission `land.approve`.
         */
        post: operations["approvePrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/supplies/{projectId}/second-sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 百亩以上供地会签 · Second-level sign-off of 100 mu or more
         * @description Needs the permission `land.approve`.
         */
        post: operations["giveSecondSignOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/supplies/{projectId}/listing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 挂牌 · Put the parcel up for sale
         * @description Needs the permission `land.supply`.
         */
        post: operations["putLandUpForSale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/supplies/{projectId}/award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认成交（摘牌） · Record the award of the listed parcel
         * @description Needs the permission `land.supply`.
         */
        post: operations["awardLand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/supplies/{projectId}/listing-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 挂牌终止（流拍或弃约） · End a listing without a contract
         * @description Needs the permission `land.supply`.
         */
        post: operations["endListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/supplies/{projectId}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签订土地合同 · Sign the land contract
         * @description Needs the permission `land.supply`.
         */
        post: operations["signContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/supplies/{projectId}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交付土地 · Deliver the land
         * @description Needs the permission `land.supply`.
         */
        post: operations["deliverParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/supplies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 供地任务 · List the supply tasks
         * @description Needs the permission `project.read`.
         */
        get: operations["listSupplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/supplies/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 项目供地情况 · Show the land supply of a project
         * @description Needs the permission `project.read`.
         */
        get: operations["getSupply"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-land": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 开工义务与闲置土地 · List start obligations and idle land
         * @description Needs the permission `project.read`.
         */
        get: operations["listIdleLand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-land/{projectId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补充协议延期开工 · Extend the start by a supplement agreement
         * @description Needs the permission `land.idle`.
         */
        post: operations["extendStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-land/{projectId}/government-cause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 认定政府原因或不可抗力 · Record a government cause or force majeure
         * @description Needs the permission `land.idle`.
         */
        post: operations["flagGovernmentCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-cases/{projectId}/investigation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 送达闲置土地调查通知书 · Serve the notice of an idle-land check
         * @description Needs the permission `land.idle`.
         */
        post: operations["notifyIdleInvestigation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-cases/{projectId}/determination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作出闲置土地认定 · Find land idle, or not idle
         * @description Needs the permission `land.approve`.
         */
        post: operations["determineIdleLand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-cases/{projectId}/publicity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公示闲置土地 · Publish an idle-land finding
         * @description Needs the permission `land.idle`.
         */
        post: operations["publishIdleLand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-cases/{projectId}/hearing-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 征缴前告知听证权利 · Tell the right to a hearing before the fee decision
         * @description Needs the permission `land.idle`.
         */
        post: operations["tellIdleHearingRight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-cases/{projectId}/hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 了结听证 · Record waiver, lapse or transcript of the hearing
         * @description Needs the permission `land.idle`.
         */
        post: operations["settleIdleHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-cases/{projectId}/fee-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 征缴土地闲置费决定 · Decide the idle-land fee
         * @description Needs the permission `land.approve`.
         */
        post: operations["decideIdleFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-cases/{projectId}/fee-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记土地闲置费缴纳 · Record a payment of the idle-land fee
         * @description Needs the permission `land.idle`.
         */
        post: operations["recordIdleFeePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-cases/{projectId}/demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 催告缴纳 · Serve a demand letter for the unpaid fee
         * @description Needs the permission `land.idle`.
         */
        post: operations["demandIdleFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-cases/{projectId}/court": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请法院强制执行 · Apply to the court for enforcement
         * @description Needs the permission `land.approve`.
         */
        post: operations["applyForFeeEnforcement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-cases/{projectId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准协商处置方案 · Approve a negotiated disposal plan
         * @description Needs the permission `land.approve`.
         */
        post: operations["approveDisposalPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-cases/{projectId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办结闲置土地处置 · Close a case of idle land
         * @description Needs the permission `land.approve`.
         */
        post: operations["closeIdleCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/idle-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 闲置土地处置 · List cases of idle land
         * @description Needs the permission `project.read`.
         */
        get: operations["listIdleCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/exits/{exitId}/method": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 选定退出方式 · Choose the exit method
         * @description Needs the permission `land.exit`.
         */
        post: operations["chooseExitMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/exits/{exitId}/compensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核定补偿 · Fix the compensation
         * @description Needs the permission `land.exit`.
         */
        post: operations["fixCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/exits/{exitId}/hearing-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 告知听证权利 · Record that the right to a hearing was told
         * @description Needs the permission `land.exit`.
         */
        post: operations["tellHearingRight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/exits/{exitId}/hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 了结听证 · Record waiver, lapse or transcript of the hearing
         * @description Needs the permission `land.exit`.
         */
        post: operations["settleHearing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/exits/{exitId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作出收回决定 · Decide to take the land back
         * @description Needs the permission `land.approve`.
         */
        post: operations["decideTakeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/exits/{exitId}/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 收回宗地 · Record that the parcel was recovered
         * @description Needs the permission `land.exit`.
         */
        post: operations["recoverParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/exits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 退出事项 · List the exit cases
         * @description Needs the permission `project.read`.
         */
        get: operations["listExits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/exits/{exitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 退出事项详情 · Show an exit case
         * @description Needs the permission `project.read`.
         */
        get: operations["getExit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/projects/{projectId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记经核实的年度指标 · Record the verified figures of a year
         * @description Needs the permission `evaluation.finding`.
         */
        post: operations["recordFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核查发现 · List findings
         * @description Needs the permission `project.read`.
         */
        get: operations["listFindings"];
        put?: never;
        /**
         * 登记核查发现 · Record a finding
         * @description Needs the permission `evaluation.finding`.
         */
        post: operations["recordFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/warnings/{warningId}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签发预警 · Sign a warning
         * @description Needs the permission `warning.sign`.
         */
        post: operations["signWarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/warnings/{warningId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 企业签收预警 · The firm opens its warning
         * @description Needs the permission `firm.receive-warning`.
         */
        post: operations["receiveWarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/warnings/{warningId}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 纸质或公告送达 · Deliver a warning on paper or by public notice
         * @description Needs the permission `evaluation.finding`.
         */
        post: operations["deliverWarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/warnings/{warningId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交整改报告 · Report the rectification
         * @description Needs the permission `firm.report-rectification`.
         */
        post: operations["reportRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/warnings/{warningId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核整改 · Review the rectification
         * @description Needs the permission `evaluation.rectification.review`.
         */
        post: operations["reviewRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/warnings/{warningId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延长整改期限 · Extend the rectification term
         * @description Needs the permission `rectification.extend`.
         */
        post: operations["extendRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/warnings/{warningId}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对预警提出异议 · Object to a warning
         * @description Needs the permission `firm.report-rectification`.
         */
        post: operations["fileObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/warnings/{warningId}/objection-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复异议 · Answer an objection
         * @description Needs the permission `warning.sign`.
         */
        post: operations["answerObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/calendars/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预览工作日历变更影响的整改期限 · Preview the rectification days that a calendar would move
         * @description Needs the permission `policy.publish`.
         */
        post: operations["previewEvaluationCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/calendars/recomputation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按现行工作日历重算整改期限 · Count open provisional days again by the calendar in force
         * @description Needs the permission `policy.publish`.
         */
        post: operations["recomputeEvaluationDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/warnings/{warningId}/exit-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销退出指令 · Withdraw the exit order after a timely report
         * @description Needs the permission `warning.sign`.
         */
        post: operations["withdrawExit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预警列表 · List warnings
         * @description Needs the permission `project.read`.
         */
        get: operations["listWarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/firm/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本企业的预警 · Warnings of the own firm
         * @description Needs the permission `firm.read`.
         */
        get: operations["listOwnWarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/warnings/{warningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预警详情 · Show a warning with its journal
         * @description Needs the permission `project.read`.
         */
        get: operations["getWarning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 项目台账 · Project ledgers
         * @description Needs the permission `project.read`.
         */
        get: operations["listLedgers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/ledgers/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 项目台账详情 · One ledger: where the project stands, and its entries
         * @description Needs the permission `project.read`.
         */
        get: operations["getLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/ledgers/{projectId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验台账 · Check the chain and rebuild the ledger from its facts
         * @description Needs the permission `project.read`.
         */
        get: operations["verifyLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/ledgers/{projectId}/leader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 更换责任领导 · Replace the responsible leader, with the reason
         * @description Needs the permission `ledger.assign`.
         */
        put: operations["replaceLeader"];
        /**
         * 确定责任领导 · Name the one responsible leader
         * @description Needs the permission `ledger.assign`.
         */
        post: operations["assignLeader"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/ledgers/{projectId}/squad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 组建或调整服务小分队 · Form the service squad, or change it with a reason
         * @description Needs the permission `ledger.assign`.
         */
        post: operations["formSquad"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 例外清单 · Signed projects without leader or squad after the set workdays (S108)
         * @description Needs the permission `project.read`.
         */
        get: operations["listExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 四率：注册、开工、投产、到资 · The four conversion rates of a year, per zone
         * @description Needs the permission `rates.read`.
         */
        get: operations["getRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全局搜索 · Search projects, firms, parcels and leads
         * @description Needs the permission `project.read`.
         */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则版本列表 · Versions of the rules
         * @description For every signed-in person.
         */
        get: operations["listIdentityPolicies"];
        put?: never;
        /**
         * 发布规则新版本 · Publish a new version of a rule
         * @description Needs the permission `policy.publish`.
         */
        post: operations["publishIdentityPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 搁置事件列表 · Events that wait for a person
         * @description Needs the permission `parked.replay`.
         */
        get: operations["listIdentityParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/parked/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重放该项目的搁置事件 · Replay the parked events of its project
         * @description Needs the permission `parked.replay`.
         */
        post: operations["replayIdentityParkedEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 后台任务进度 · Progress of a long task
         * @description For every signed-in person.
         */
        get: operations["getIdentityJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则版本列表 · Versions of the rules
         * @description For every signed-in person.
         */
        get: operations["listLeadsPolicies"];
        put?: never;
        /**
         * 发布规则新版本 · Publish a new version of a rule
         * @description Needs the permission `policy.publish`.
         */
        post: operations["publishLeadsPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 搁置事件列表 · Events that wait for a person
         * @description Needs the permission `parked.replay`.
         */
        get: operations["listLeadsParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/parked/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重放该项目的搁置事件 · Replay the parked events of its project
         * @description Needs the permission `parked.replay`.
         */
        post: operations["replayLeadsParkedEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 后台任务进度 · Progress of a long task
         * @description For every signed-in person.
         */
        get: operations["getLeadsJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则版本列表 · Versions of the rules
         * @description For every signed-in person.
         */
        get: operations["listApprovalPolicies"];
        put?: never;
        /**
         * 发布规则新版本 · Publish a new version of a rule
         * @description Needs the permission `policy.publish`.
         */
        post: operations["publishApprovalPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 搁置事件列表 · Events that wait for a person
         * @description Needs the permission `parked.replay`.
         */
        get: operations["listApprovalParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/parked/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重放该项目的搁置事件 · Replay the parked events of its project
         * @description Needs the permission `parked.replay`.
         */
        post: operations["replayApprovalParkedEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 后台任务进度 · Progress of a long task
         * @description For every signed-in person.
         */
        get: operations["getApprovalJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则版本列表 · Versions of the rules
         * @description For every signed-in person.
         */
        get: operations["listLandPolicies"];
        put?: never;
        /**
         * 发布规则新版本 · Publish a new version of a rule
         * @description Needs the permission `policy.publish`.
         */
        post: operations["publishLandPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 搁置事件列表 · Events that wait for a person
         * @description Needs the permission `parked.replay`.
         */
        get: operations["listLandParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/parked/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重放该项目的搁置事件 · Replay the parked events of its project
         * @description Needs the permission `parked.replay`.
         */
        post: operations["replayLandParkedEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/land/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 后台任务进度 · Progress of a long task
         * @description For every signed-in person.
         */
        get: operations["getLandJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则版本列表 · Versions of the rules
         * @description For every signed-in person.
         */
        get: operations["listEvaluationPolicies"];
        put?: never;
        /**
         * 发布规则新版本 · Publish a new version of a rule
         * @description Needs the permission `policy.publish`.
         */
        post: operations["publishEvaluationPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 搁置事件列表 · Events that wait for a person
         * @description Needs the permission `parked.replay`.
         */
        get: operations["listEvaluationParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/parked/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重放该项目的搁置事件 · Replay the parked events of its project
         * @description Needs the permission `parked.replay`.
         */
        post: operations["replayEvaluationParkedEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluation/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 后台任务进度 · Progress of a long task
         * @description For every signed-in person.
         */
        get: operations["getEvaluationJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则版本列表 · Versions of the rules
         * @description For every signed-in person.
         */
        get: operations["listLedgerPolicies"];
        put?: never;
        /**
         * 发布规则新版本 · Publish a new version of a rule
         * @description Needs the permission `policy.publish`.
         */
        post: operations["publishLedgerPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 搁置事件列表 · Events that wait for a person
         * @description Needs the permission `parked.replay`.
         */
        get: operations["listLedgerParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/parked/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重放该项目的搁置事件 · Replay the parked events of its project
         * @description Needs the permission `parked.replay`.
         */
        post: operations["replayLedgerParkedEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 后台任务进度 · Progress of a long task
         * @description For every signed-in person.
         */
        get: operations["getLedgerJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            code: components["schemas"]["ErrorCode"];
            detail: string;
            correlationId: string;
            errorId?: string;
            errors?: {
                code: components["schemas"]["ErrorCode"];
                path?: string;
                detail: string;
                facts?: {
                    [key: string]: components["schemas"]["Fact"];
                };
            }[];
        };
        /** @enum {string} */
        ErrorCode: "COMMON.INVALID_INPUT" | "COMMON.INVALID_FIELD" | "COMMON.IDEMPOTENCY_KEY_MISSING" | "COMMON.UNAUTHENTICATED" | "COMMON.FORBIDDEN" | "COMMON.NOT_FOUND" | "COMMON.METHOD_NOT_ALLOWED" | "COMMON.PAYLOAD_TOO_LARGE" | "COMMON.UNSUPPORTED_MEDIA_TYPE" | "COMMON.STALE_VERSION" | "COMMON.NOT_REPLAYABLE" | "COMMON.ALREADY_EXISTS" | "COMMON.KEY_REUSED" | "COMMON.STATE_TOO_LARGE" | "COMMON.TOO_MANY_REQUESTS" | "COMMON.INTERNAL" | "COMMON.BUSY" | "COMMON.UNAVAILABLE" | "COMMON.POLICY_MISSING" | "LEADS.LEAD_NOT_FOUND" | "LEADS.LEAD_NOT_OPEN" | "LEADS.STATION_MISSING" | "LEADS.STATION_NOT_EXPECTED" | "LEADS.CONTACT_IN_FUTURE" | "LEADS.NOT_SECOND_PROMOTION" | "LEADS.ALREADY_TAKEN" | "LEADS.DEAL_NOT_FOUND" | "LEADS.DEAL_ALREADY_SIGNED" | "LEADS.DEAL_ENDED" | "LEADS.DEAL_IN_PRODUCTION" | "LEADS.INTENSITY_MISSING" | "LEADS.OUTPUT_MISSING" | "LEADS.PLOT_RATIO_MISSING" | "LEADS.SCHEDULE_MISSING" | "LEADS.AMOUNT_NOT_POSITIVE" | "LEADS.CREDIT_CODE_UNCONFIRMED" | "LEADS.CREDIT_CODE_MALFORMED" | "LEADS.PROJECT_CODE_MALFORMED" | "LEADS.SIGNED_IN_FUTURE" | "LEADS.HELD_IN_FUTURE" | "LEADS.SAME_PROJECT_TWICE" | "LEADS.SIGNING_EVENT_NOT_FOUND" | "LEADS.SIGNING_EVENT_EXISTS" | "LEADS.NOT_ADMITTED_YET" | "LEADS.MILESTONE_OUT_OF_ORDER" | "LEADS.MILESTONE_BEFORE_PREVIOUS" | "LEADS.MILESTONE_BEFORE_SIGNING" | "LEADS.REACHED_IN_FUTURE" | "LEADS.MILESTONE_ALREADY_REPORTED" | "LEADS.MILESTONE_ALREADY_VERIFIED" | "LEADS.MILESTONE_NOT_REPORTED" | "LEADS.OWN_REPORT" | "LEADS.NOTE_MISSING" | "LEADS.INSTALMENT_DIFFERS" | "LEADS.INSTALMENT_NOT_FOUND" | "LEADS.INSTALMENT_ALREADY_VERIFIED" | "LEADS.TOO_MANY_INSTALMENTS" | "APPROVAL.PROJECT_NOT_ADMITTED" | "APPROVAL.PROJECT_REJECTED" | "APPROVAL.ADMISSION_CLOSED" | "APPROVAL.ADMISSION_ON_AGENDA" | "APPROVAL.MEETING_NOT_HELD" | "APPROVAL.MEETING_TOO_SOON" | "APPROVAL.EXPERTS_ALREADY_DRAWN" | "APPROVAL.EXPERTS_NOT_DRAWN" | "APPROVAL.EXPERTS_TOO_FEW" | "APPROVAL.EXPERT_NOT_DRAWN" | "APPROVAL.SHEET_ALREADY_GIVEN" | "APPROVAL.DIMENSION_MISSING" | "APPROVAL.DIMENSION_UNKNOWN" | "APPROVAL.QUORUM_NOT_REACHED" | "APPROVAL.ENERGY_OPINION_MISSING" | "APPROVAL.ENERGY_OPINION_NOT_NEEDED" | "APPROVAL.ENERGY_OPINION_GIVEN" | "APPROVAL.CHAIR_HAS_SCORED" | "APPROVAL.PROJECT_CODE_MISSING" | "APPROVAL.PROJECT_CODE_INVALID" | "APPROVAL.PROJECT_CODE_DIFFERS" | "APPROVAL.STAGE_UNKNOWN" | "APPROVAL.STAGE_ALREADY_OPEN" | "APPROVAL.STAGE_ALREADY_PASSED" | "APPROVAL.STAGE_TOO_EARLY" | "APPROVAL.STAGE_NOT_OPEN" | "APPROVAL.MATERIALS_MISSING" | "APPROVAL.APPLICATION_PENDING" | "APPROVAL.APPLICATION_NOT_PENDING" | "APPROVAL.APPLICATION_ACCEPTED" | "APPROVAL.CORRECTION_ASKED" | "APPROVAL.CORRECTION_TOO_LATE" | "APPROVAL.CORRECTION_INCOMPLETE" | "APPROVAL.CORRECTION_OPEN" | "APPROVAL.CORRECTION_NOT_OPEN" | "APPROVAL.ITEM_UNKNOWN" | "APPROVAL.ITEM_NOT_YOURS" | "APPROVAL.ITEM_NOT_DEVOLVED" | "APPROVAL.ITEM_ALREADY_DECIDED" | "APPROVAL.SPECIAL_PROCEDURE_OPEN" | "APPROVAL.SPECIAL_PROCEDURE_NOT_OPEN" | "APPROVAL.SPECIAL_PROCEDURE_KIND" | "APPROVAL.EXTENSION_USED" | "APPROVAL.EXTENSION_NOT_ALLOWED" | "APPROVAL.EXTENSION_TOO_LATE" | "APPROVAL.EXTENSION_NOT_YOURS" | "APPROVAL.PROCEDURE_INVALID" | "LAND.PROJECT_NOT_ADMITTED" | "LAND.NO_SUPPLY_TASK" | "LAND.POLICY_INCONSISTENT" | "LAND.SUPPLY_ENDED" | "LAND.DAY_IN_FUTURE" | "LAND.SAME_PERSON" | "LAND.PARCEL_NUMBER_TAKEN" | "LAND.PARCEL_NOT_FREE" | "LAND.PARCEL_USE_DIFFERS" | "LAND.PARCEL_TOO_SMALL" | "LAND.PARCEL_NOT_HELD" | "LAND.PARCEL_ALREADY_CHOSEN" | "LAND.PARCEL_NOT_RESERVED" | "LAND.QUOTA_BELOW_USED" | "LAND.QUOTA_MISSING" | "LAND.QUOTA_EXCEEDED" | "LAND.QUOTA_ALREADY_ASKED" | "LAND.QUOTA_NOT_RESERVED" | "LAND.TERM_NOT_ALLOWED" | "LAND.PRICE_BELOW_COST" | "LAND.PRICE_BELOW_NATIONAL_MINIMUM" | "LAND.PRICE_BELOW_LOCAL_MINIMUM" | "LAND.PRICE_BELOW_RESERVE" | "LAND.PRICE_NOT_PROPOSED" | "LAND.PRICE_NOT_APPROVED" | "LAND.PRICE_ALREADY_APPROVED" | "LAND.SECOND_SIGN_OFF_MISSING" | "LAND.ALREADY_CONTRACTED" | "LAND.NOT_CONTRACTED" | "LAND.ALREADY_DELIVERED" | "LAND.DELIVERY_BEFORE_CONTRACT" | "LAND.NOT_DELIVERED" | "LAND.THRESHOLD_NOT_REACHED" | "LAND.ALREADY_STARTED" | "LAND.OBLIGATION_CLOSED" | "LAND.EXTENSION_USED" | "LAND.EXTENSION_TOO_LONG" | "LAND.EXTENSION_TOO_LATE" | "LAND.EXIT_WARNING_MISSING" | "LAND.EXIT_FACTS_MISSING" | "LAND.EXIT_METHOD_ORDER" | "LAND.EXIT_RECOVER_NOT_IDLE" | "LAND.EXIT_METHOD_MISSING" | "LAND.EXIT_NOT_TAKING_BACK" | "LAND.EXIT_HEARING_NOTICE_MISSING" | "LAND.EXIT_HEARING_OPEN" | "LAND.EXIT_HEARING_NOT_LAPSED" | "LAND.EXIT_DECISION_MISSING" | "LAND.EXIT_COMPENSATION_MISSING" | "LAND.EXIT_CLOSED" | "LAND.QUOTA_DISPLACED" | "LAND.PRIORITY_BELOW_LINE" | "LAND.PARCEL_NOT_READY" | "LAND.READINESS_ORDER" | "LAND.PARCEL_NOT_IN_USE" | "LAND.RESERVATION_OVER" | "LAND.INDICATORS_MISSING" | "LAND.ALREADY_LISTED" | "LAND.NOT_LISTED" | "LAND.NOTICE_BEFORE_APPROVAL" | "LAND.NOTICE_TOO_SHORT" | "LAND.LISTING_TOO_SHORT" | "LAND.LISTING_OPEN" | "LAND.ALREADY_AWARDED" | "LAND.NOT_AWARDED" | "LAND.PRICE_DIFFERS_FROM_AWARD" | "LAND.CONTRACT_BEFORE_AWARD" | "LAND.NO_IDLE_CASE" | "LAND.IDLE_CASE_CLOSED" | "LAND.IDLE_STEP_ORDER" | "LAND.HOLDER_TERM_OPEN" | "LAND.NOT_THE_FEE_ROUTE" | "LAND.NOT_THE_NEGOTIATED_ROUTE" | "LAND.PROVISIONAL_DAY" | "LAND.FEE_OVERPAID" | "LAND.VOUCHER_USED" | "LAND.COURT_TOO_EARLY" | "LAND.COURT_TOO_LATE" | "LAND.DAY_TOO_EARLY" | "LAND.EXIT_DECIDED" | "LAND.NEW_START_MISSING" | "EVALUATION.PROJECT_FILE_MISSING" | "EVALUATION.NO_LAND" | "EVALUATION.WARNING_OPEN" | "EVALUATION.FINDING_REPEATED" | "EVALUATION.GROUND_BY_CLOCK_ONLY" | "EVALUATION.PROJECT_STARTED" | "EVALUATION.PROJECT_EXITING" | "EVALUATION.WARNING_ALREADY_SIGNED" | "EVALUATION.WARNING_NOT_SIGNED" | "EVALUATION.WARNING_ALREADY_DELIVERED" | "EVALUATION.WARNING_NOT_DELIVERED" | "EVALUATION.WARNING_CLOSED" | "EVALUATION.PAPER_TOO_EARLY" | "EVALUATION.NOTICE_NOT_RUN" | "EVALUATION.PROVISIONAL_DAY" | "EVALUATION.DAY_IN_FUTURE" | "EVALUATION.DAY_BEFORE_ISSUE" | "EVALUATION.NO_REPORT" | "EVALUATION.REPORT_UNDER_REVIEW" | "EVALUATION.TERM_OVER" | "EVALUATION.SAME_PERSON" | "EVALUATION.EXTENSION_USED" | "EVALUATION.EXTENSION_TOO_LONG" | "EVALUATION.EXIT_NOT_ORDERED" | "EVALUATION.NO_TIMELY_REPORT" | "EVALUATION.OBJECTION_FILED" | "EVALUATION.OBJECTION_TOO_LATE" | "EVALUATION.NO_OBJECTION" | "EVALUATION.OBJECTION_ANSWERED" | "EVALUATION.NO_FIGURES" | "EVALUATION.YEAR_NOT_OVER" | "EVALUATION.YEAR_NEEDED" | "EVALUATION.NOT_AGREED" | "EVALUATION.NOT_DUE_YET" | "EVALUATION.AGREEMENT_KEPT" | "LEDGER.NOT_FOUND" | "LEDGER.NOT_OPENED" | "LEDGER.LEADER_ALREADY_ASSIGNED" | "LEDGER.NO_LEADER_TO_REPLACE" | "LEDGER.SAME_LEADER" | "LEDGER.SQUAD_ALREADY_FORMED" | "LEDGER.SQUAD_EMPTY" | "LEDGER.CAUSE_NOT_SEEN" | "LEDGER.PROJECT_ENDED" | "IDENTITY.BAD_CREDENTIALS" | "IDENTITY.LOCKED" | "IDENTITY.SESSION_ENDED" | "IDENTITY.NOT_ASSIGNED" | "IDENTITY.ORIGIN_REFUSED" | "IDENTITY.USERNAME_TAKEN" | "IDENTITY.PASSWORD_WEAK" | "IDENTITY.PERSON_DISABLED" | "IDENTITY.ROLES_NOT_SEPARATE" | "IDENTITY.FIRM_CODE_REQUIRED" | "IDENTITY.OPERATING_COMPANY_ALONE" | "IDENTITY.NOT_YOURSELF" | "IDENTITY.ASSIGNMENT_UNKNOWN" | "IDENTITY.ZONE_UNKNOWN" | "IDENTITY.ZONE_EXISTS" | "IDENTITY.ZONE_PARENT_INVALID" | "IDENTITY.LEVEL_NOT_LATER" | "IDENTITY.DEPARTMENT_EXISTS" | "IDENTITY.DEPARTMENT_UNKNOWN" | "IDENTITY.DELEGATION_TOO_LONG" | "IDENTITY.DELEGATION_PERIOD" | "IDENTITY.DELEGATION_TO_SELF" | "IDENTITY.DELEGATION_OVERLAP" | "IDENTITY.DELEGATION_CHAIN" | "IDENTITY.DELEGATION_UNKNOWN" | "IDENTITY.DEPUTY_UNKNOWN" | "IDENTITY.NOT_DELEGATED" | "IDENTITY.OIDC_FAILED" | "IDENTITY.OIDC_UNKNOWN_PERSON" | "IDENTITY.LOCAL_LOGIN_CLOSED" | "GATEWAY.TIMEOUT" | "GATEWAY.TOO_MANY_STREAMS" | "GATEWAY.NOT_A_SANDBOX" | "GATEWAY.CLOCK_BACKWARDS" | "GATEWAY.JOURNEY_TOO_LONG" | "GATEWAY.TRAVELLING" | "GATEWAY.NOT_SETTLED";
        Fact: string | number | boolean | null | string[] | number[];
        Policy: {
            kind: string;
            scope: string;
            version: number;
            /** Format: date */
            effectiveFrom: string;
            source: string;
            content: unknown;
        };
        ParkedEvent: {
            id: string;
            topic: string;
            partition: number;
            offset: string;
            source: string | null;
            projectId: string | null;
            sequence: number | null;
            eventId: string | null;
            type: string | null;
            cause: string;
            reason: string;
            attempts: number;
            /** Format: date-time */
            at: string;
        };
        Job: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed";
            percent: number;
            note: string | null;
            result: {
                [key: string]: unknown;
            } | null;
        };
    };
    responses: {
        /** @description COMMON.INTERNAL */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description COMMON.INVALID_INPUT */
        InvalidInput: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description COMMON.TOO_MANY_REQUESTS */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description COMMON.UNAVAILABLE */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description COMMON.UNAUTHENTICATED */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description COMMON.FORBIDDEN */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description COMMON.PAYLOAD_TOO_LARGE */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description COMMON.UNSUPPORTED_MEDIA_TYPE */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description COMMON.NOT_FOUND */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description COMMON.UNAVAILABLE, COMMON.BUSY */
        UnavailableOrBusy: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description COMMON.STALE_VERSION */
        StaleVersion: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description COMMON.KEY_REUSED */
        KeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description COMMON.STALE_VERSION, COMMON.NOT_REPLAYABLE */
        StaleVersionOrNotReplayable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        edition: "standalone" | "distributed";
                        sandbox: boolean;
                        /** Format: date-time */
                        now: string;
                        services: {
                            name: string;
                            up: boolean;
                            detail?: string;
                        }[];
                        signIn?: {
                            local: boolean;
                            provider: boolean;
                            providerUp?: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getCalendar: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        version: number;
                        source: string;
                        publishedYears: number[];
                        missingYears: number[];
                        days: {
                            /** Format: date */
                            day: string;
                            /** @enum {string} */
                            kind: "WORKDAY" | "MAKEUP" | "WEEKEND" | "HOLIDAY" | "UNPUBLISHED";
                            holiday: string | null;
                            n: number | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getAsyncapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.TOO_MANY_REQUESTS, GATEWAY.TOO_MANY_STREAMS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getSandboxClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        /** Format: date */
                        day: string;
                        offsetMs: number;
                        travelling: boolean;
                        to: string | null;
                        stops: number;
                        nextDueAt: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description GATEWAY.NOT_A_SANDBOX */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    advanceSandboxClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        /** Format: date */
                        day: string;
                        offsetMs: number;
                        stops: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description GATEWAY.NOT_A_SANDBOX */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GATEWAY.TRAVELLING */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description GATEWAY.CLOCK_BACKWARDS, GATEWAY.JOURNEY_TOO_LONG */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description COMMON.UNAVAILABLE, GATEWAY.NOT_SETTLED */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Internal"];
        };
    };
    startSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    password: string;
                    zone?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessToken: string;
                        /** @constant */
                        tokenType: "Bearer";
                        expiresIn: number;
                        /** Format: uuid */
                        sessionId: string;
                        /** Format: uuid */
                        personId: string;
                        name: string;
                        zone: string;
                        departmentId: string;
                        roles: string[];
                        readableZones: string[];
                        firmCreditCode?: string;
                        /** Format: uuid */
                        onBehalfOf?: string;
                        assignments: {
                            zone: string;
                            departmentId: string;
                            roles: string[];
                        }[];
                        standsInFor: {
                            /** Format: uuid */
                            principalId: string;
                            principalName: string;
                            zone: string;
                            /** Format: date */
                            to: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            /** @description IDENTITY.BAD_CREDENTIALS */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDENTITY.LOCAL_LOGIN_CLOSED, IDENTITY.NOT_ASSIGNED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.TOO_MANY_REQUESTS, IDENTITY.LOCKED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ended: true;
                        /** Format: uri */
                        continueAt?: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    startOidcLogin: {
        parameters: {
            query?: {
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        location: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    finishOidcLogin: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
                iss?: string;
                session_state?: string;
                error?: string;
                error_description?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        location: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            /** @description IDENTITY.OIDC_FAILED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description IDENTITY.OIDC_UNKNOWN_PERSON, IDENTITY.NOT_ASSIGNED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        sessionId: string;
                        /** Format: uuid */
                        personId: string;
                        name: string;
                        zone: string;
                        departmentId: string;
                        roles: string[];
                        readableZones: string[];
                        firmCreditCode?: string;
                        /** Format: uuid */
                        onBehalfOf?: string;
                        assignments: {
                            zone: string;
                            departmentId: string;
                            roles: string[];
                        }[];
                        standsInFor: {
                            /** Format: uuid */
                            principalId: string;
                            principalName: string;
                            zone: string;
                            /** Format: date */
                            to: string;
                        }[];
                        permissions: string[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    switchZone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    zone: string;
                    departmentId?: string;
                    /** Format: uuid */
                    onBehalfOf?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessToken: string;
                        /** @constant */
                        tokenType: "Bearer";
                        expiresIn: number;
                        /** Format: uuid */
                        sessionId: string;
                        /** Format: uuid */
                        personId: string;
                        name: string;
                        zone: string;
                        departmentId: string;
                        roles: string[];
                        readableZones: string[];
                        firmCreditCode?: string;
                        /** Format: uuid */
                        onBehalfOf?: string;
                        assignments: {
                            zone: string;
                            departmentId: string;
                            roles: string[];
                        }[];
                        standsInFor: {
                            /** Format: uuid */
                            principalId: string;
                            principalName: string;
                            zone: string;
                            /** Format: date */
                            to: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            /** @description COMMON.UNAUTHENTICATED, IDENTITY.SESSION_ENDED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.FORBIDDEN, IDENTITY.NOT_ASSIGNED, IDENTITY.NOT_DELEGATED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        changed: true;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            /** @description COMMON.UNAUTHENTICATED, IDENTITY.BAD_CREDENTIALS */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, IDENTITY.PASSWORD_WEAK */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    rotateSigningKey: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keyId: string;
                        valid: string[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                departmentId?: string;
                role?: "investment-officer" | "investment-head" | "window-clerk" | "approval-officer" | "stage-lead" | "expert" | "admission-chair" | "admission-secretary" | "land-officer" | "land-head" | "evaluation-officer" | "supervisor" | "zone-leader" | "zone-office" | "firm" | "operating-company" | "system-admin" | "security-admin" | "audit-admin";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            username?: string;
                            active: boolean;
                            assignments: {
                                zone: string;
                                departmentId: string;
                                roles: string[];
                            }[];
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    name: string;
                    password: string;
                    firmCreditCode?: string;
                    assignments: {
                        zone: string;
                        departmentId: string;
                        roles: ("investment-officer" | "investment-head" | "window-clerk" | "approval-officer" | "stage-lead" | "expert" | "admission-chair" | "admission-secretary" | "land-officer" | "land-head" | "evaluation-officer" | "supervisor" | "zone-leader" | "zone-office" | "firm" | "operating-company" | "system-admin" | "security-admin" | "audit-admin")[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, IDENTITY.USERNAME_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, IDENTITY.PASSWORD_WEAK, IDENTITY.ROLES_NOT_SEPARATE, IDENTITY.FIRM_CODE_REQUIRED, IDENTITY.OPERATING_COMPANY_ALONE, IDENTITY.ZONE_UNKNOWN, IDENTITY.DEPARTMENT_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getPeopleNames: {
        parameters: {
            query: {
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            departmentId: string;
                            zone: string;
                            active: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    assignPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    zone: string;
                    departmentId: string;
                    roles: ("investment-officer" | "investment-head" | "window-clerk" | "approval-officer" | "stage-lead" | "expert" | "admission-chair" | "admission-secretary" | "land-officer" | "land-head" | "evaluation-officer" | "supervisor" | "zone-leader" | "zone-office" | "firm" | "operating-company" | "system-admin" | "security-admin" | "audit-admin")[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            /** @description COMMON.FORBIDDEN, IDENTITY.NOT_YOURSELF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, IDENTITY.PERSON_DISABLED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, IDENTITY.ROLES_NOT_SEPARATE, IDENTITY.DEPARTMENT_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    endAssignment: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    zone: string;
                    departmentId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            /** @description COMMON.FORBIDDEN, IDENTITY.NOT_YOURSELF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.NOT_FOUND, IDENTITY.ASSIGNMENT_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    setPersonActive: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            /** @description COMMON.FORBIDDEN, IDENTITY.NOT_YOURSELF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            role: string;
                            permissions: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            action: string;
                            /** @enum {string} */
                            result: "OK" | "REFUSED";
                            actorId: string | null;
                            subject: string;
                            facts: {
                                [key: string]: unknown;
                            };
                            zone: string;
                            seq: number;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listZones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            zone: string;
                            /** @enum {string} */
                            kind: "PROVINCE" | "CITY" | "ZONE" | "AREA" | "BLOCK";
                            name: string;
                            nameEn: string | null;
                            parent: string | null;
                            level: ("NATIONAL" | "PROVINCIAL") | null;
                            levels: {
                                /** @enum {string} */
                                level: "NATIONAL" | "PROVINCIAL";
                                /** Format: date */
                                from: string;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    addZone: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    zone: string;
                    /** @enum {string} */
                    kind: "PROVINCE" | "CITY" | "ZONE" | "AREA" | "BLOCK";
                    name: string;
                    nameEn?: string;
                    parent?: string;
                    /** @enum {string} */
                    level?: "NATIONAL" | "PROVINCIAL";
                    /** Format: date */
                    levelFrom?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        zone: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, IDENTITY.ZONE_EXISTS */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, IDENTITY.ZONE_UNKNOWN, IDENTITY.ZONE_PARENT_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    setZoneLevel: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                zone: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    level: "NATIONAL" | "PROVINCIAL";
                    /** Format: date */
                    from: string;
                    source: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, IDENTITY.LEVEL_NOT_LATER */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listDepartments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            zone: string;
                            departmentId: string;
                            /** @enum {string} */
                            kind: "COMMITTEE" | "BUREAU" | "WINDOW" | "LEADING_GROUP" | "OPERATING_COMPANY" | "FIRM" | "ADMINISTRATION";
                            name: string;
                            nameEn: string | null;
                            postedBy: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    addDepartment: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    zone: string;
                    departmentId: string;
                    /** @enum {string} */
                    kind: "COMMITTEE" | "BUREAU" | "WINDOW" | "LEADING_GROUP" | "OPERATING_COMPANY" | "FIRM" | "ADMINISTRATION";
                    name: string;
                    nameEn?: string;
                    postedBy?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        departmentId: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, IDENTITY.DEPARTMENT_EXISTS */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, IDENTITY.ZONE_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listDelegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            delegationId: string;
                            zone: string;
                            /** Format: uuid */
                            principalId: string;
                            principalName: string;
                            /** Format: uuid */
                            deputyId: string;
                            deputyName: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    addDelegation: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    deputyId: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: uuid */
                        delegationId: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, IDENTITY.DELEGATION_OVERLAP */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, IDENTITY.DELEGATION_TOO_LONG, IDENTITY.DELEGATION_PERIOD, IDENTITY.DELEGATION_TO_SELF, IDENTITY.DELEGATION_CHAIN, IDENTITY.DEPUTY_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    endDelegation: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, IDENTITY.DELEGATION_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["StaleVersion"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listLeads: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "OPEN" | "SIGNED" | "DROPPED";
                origin?: "PROMOTION" | "SECOND_PROMOTION";
                channel?: "INDUSTRY_CHAIN" | "TECHNOLOGY" | "PLATFORM" | "WINDOW" | "OVERSEAS_CHINESE" | "PRECISION" | "INTERMEDIARY" | "STATIONED_OFFICE" | "FIRM_BRINGS_FIRM" | "SECOND_PROMOTION";
                investorClass?: "INDUSTRY_TOP_100" | "LISTED_COMPANY" | "FORTUNE_GLOBAL_500" | "CHINA_TOP_500" | "CHINA_PRIVATE_TOP_500" | "INDUSTRY_LEADER" | "HEADQUARTERS_ECONOMY";
                key?: "true" | "false";
                ownerId?: string;
                parcelId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            leadId: string;
                            /** Format: uuid */
                            projectId: string;
                            zone: string;
                            version: number;
                            projectName: string;
                            /** @enum {string} */
                            status: "OPEN" | "SIGNED" | "DROPPED";
                            /** @enum {string} */
                            origin: "PROMOTION" | "SECOND_PROMOTION";
                            /** @enum {string} */
                            channel: "INDUSTRY_CHAIN" | "TECHNOLOGY" | "PLATFORM" | "WINDOW" | "OVERSEAS_CHINESE" | "PRECISION" | "INTERMEDIARY" | "STATIONED_OFFICE" | "FIRM_BRINGS_FIRM" | "SECOND_PROMOTION";
                            station: string | null;
                            investorClasses: string[];
                            industryCode: string | null;
                            estimatedInvestmentFen: string | null;
                            key: boolean;
                            ownerId: string | null;
                            /** Format: date */
                            loggedOn: string;
                            lastContactOn: string | null;
                            contactCount: number;
                            dropReason: string | null;
                            parcelId: string | null;
                            formerProjectId: string | null;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    logLead: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    projectName: string;
                    /** @enum {string} */
                    channel: "INDUSTRY_CHAIN" | "TECHNOLOGY" | "PLATFORM" | "WINDOW" | "OVERSEAS_CHINESE" | "PRECISION" | "INTERMEDIARY" | "STATIONED_OFFICE" | "FIRM_BRINGS_FIRM";
                    station?: string;
                    /** @default [] */
                    investorClasses?: ("INDUSTRY_TOP_100" | "LISTED_COMPANY" | "FORTUNE_GLOBAL_500" | "CHINA_TOP_500" | "CHINA_PRIVATE_TOP_500" | "INDUSTRY_LEADER" | "HEADQUARTERS_ECONOMY")[];
                    industryCode: string;
                    estimatedInvestmentFen?: string;
                    /** @default false */
                    key?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: uuid */
                        projectId: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LEADS.STATION_MISSING, LEADS.STATION_NOT_EXPECTED, LEADS.AMOUNT_NOT_POSITIVE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        leadId: string;
                        /** Format: uuid */
                        projectId: string;
                        zone: string;
                        version: number;
                        projectName: string;
                        /** @enum {string} */
                        status: "OPEN" | "SIGNED" | "DROPPED";
                        /** @enum {string} */
                        origin: "PROMOTION" | "SECOND_PROMOTION";
                        /** @enum {string} */
                        channel: "INDUSTRY_CHAIN" | "TECHNOLOGY" | "PLATFORM" | "WINDOW" | "OVERSEAS_CHINESE" | "PRECISION" | "INTERMEDIARY" | "STATIONED_OFFICE" | "FIRM_BRINGS_FIRM" | "SECOND_PROMOTION";
                        station: string | null;
                        investorClasses: string[];
                        industryCode: string | null;
                        estimatedInvestmentFen: string | null;
                        key: boolean;
                        ownerId: string | null;
                        /** Format: date */
                        loggedOn: string;
                        lastContactOn: string | null;
                        contactCount: number;
                        dropReason: string | null;
                        parcelId: string | null;
                        formerProjectId: string | null;
                        contacts: {
                            /** Format: date */
                            contactedOn: string;
                            note: string;
                            by: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEADS.LEAD_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    logLeadContact: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    contactedOn: string;
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEADS.LEAD_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LEADS.LEAD_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LEADS.CONTACT_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    dropLead: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEADS.LEAD_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LEADS.LEAD_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    takeSecondPromotionLead: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEADS.LEAD_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LEADS.NOT_SECOND_PROMOTION, LEADS.ALREADY_TAKEN, LEADS.LEAD_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listDeals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "SIGNED" | "ADMITTED" | "ENDED";
                stage?: "SIGNED" | "STARTED" | "IN_PRODUCTION" | "ENDED";
                signedInYear?: number;
                sizeClass?: "BELOW_50M" | "50M" | "100M" | "500M" | "1BN" | "2BN" | "5BN";
                firmCreditCode?: string;
                signingEventId?: string;
                projectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            dealId: string;
                            /** Format: uuid */
                            projectId: string;
                            zone: string;
                            version: number;
                            projectName: string;
                            projectCode: string | null;
                            firmName: string;
                            firmCreditCode: string;
                            industryCode: string;
                            /** @enum {string} */
                            status: "SIGNED" | "ADMITTED" | "ENDED";
                            /** @enum {string} */
                            stage: "SIGNED" | "STARTED" | "IN_PRODUCTION" | "ENDED";
                            outcome: ("NOT_ADMITTED" | "DROPPED") | null;
                            investmentFen: string;
                            /** @enum {string} */
                            sizeClass: "BELOW_50M" | "50M" | "100M" | "500M" | "1BN" | "2BN" | "5BN";
                            /** @enum {string} */
                            exceedsClass: "BELOW_50M" | "50M" | "100M" | "500M" | "1BN" | "2BN" | "5BN";
                            landAreaM2: string;
                            /** Format: date */
                            signedOn: string;
                            signingEventId: string | null;
                            arrivedFen: string;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    signDeal: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    projectId?: string;
                    projectName: string;
                    projectCode?: string;
                    firmName: string;
                    firmCreditCode: string;
                    creditCodeConfirmed?: boolean;
                    industryCode: string;
                    /** @default [] */
                    industryFlags?: string[];
                    investmentFen: string;
                    landAreaM2: string;
                    /** Format: date */
                    signedOn: string;
                    indicators?: {
                        investmentIntensityWanPerMu?: string;
                        outputWanPerMu?: string;
                        plotRatio?: string;
                        taxWanPerMu?: string;
                        energyTcePerWan?: string;
                    };
                    schedule?: {
                        startMonthsAfterDelivery?: number;
                        completionMonthsAfterStart?: number;
                        productionMonthsAfterCompletion?: number;
                    };
                    responsibleLeaderId?: string;
                    /** @default [] */
                    squadMemberIds?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: uuid */
                        projectId: string;
                        sizeClass: string;
                        warnings: {
                            code: string;
                            zh: string;
                            en: string;
                            path?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEADS.LEAD_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LEADS.DEAL_ALREADY_SIGNED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LEADS.INTENSITY_MISSING, LEADS.OUTPUT_MISSING, LEADS.PLOT_RATIO_MISSING, LEADS.SCHEDULE_MISSING, LEADS.AMOUNT_NOT_POSITIVE, LEADS.CREDIT_CODE_MALFORMED, LEADS.CREDIT_CODE_UNCONFIRMED, LEADS.PROJECT_CODE_MALFORMED, LEADS.SIGNED_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        dealId: string;
                        /** Format: uuid */
                        projectId: string;
                        zone: string;
                        version: number;
                        projectName: string;
                        projectCode: string | null;
                        firmName: string;
                        firmCreditCode: string;
                        industryCode: string;
                        /** @enum {string} */
                        status: "SIGNED" | "ADMITTED" | "ENDED";
                        /** @enum {string} */
                        stage: "SIGNED" | "STARTED" | "IN_PRODUCTION" | "ENDED";
                        outcome: ("NOT_ADMITTED" | "DROPPED") | null;
                        investmentFen: string;
                        /** @enum {string} */
                        sizeClass: "BELOW_50M" | "50M" | "100M" | "500M" | "1BN" | "2BN" | "5BN";
                        /** @enum {string} */
                        exceedsClass: "BELOW_50M" | "50M" | "100M" | "500M" | "1BN" | "2BN" | "5BN";
                        landAreaM2: string;
                        /** Format: date */
                        signedOn: string;
                        signingEventId: string | null;
                        arrivedFen: string;
                        industryFlags: string[];
                        indicators: {
                            investmentIntensityWanPerMu: string;
                            outputWanPerMu: string;
                            plotRatio: string;
                            taxWanPerMu?: string;
                            energyTcePerWan?: string;
                        };
                        schedule: {
                            startMonthsAfterDelivery: number;
                            completionMonthsAfterStart: number;
                            productionMonthsAfterCompletion: number;
                        };
                        responsibleLeaderId: string | null;
                        squadMemberIds: string[];
                        leadId: string | null;
                        endReason: string | null;
                        milestones: {
                            /** @enum {string} */
                            milestone: "REGISTERED" | "STARTED" | "COMPLETED" | "IN_PRODUCTION";
                            /** @enum {string} */
                            status: "REPORTED" | "VERIFIED" | "RETURNED";
                            /** Format: date */
                            reachedOn: string;
                            reportedBy: string;
                            verifiedBy: string | null;
                            note: string | null;
                        }[];
                        instalments: {
                            instalmentId: string;
                            /** @enum {string} */
                            status: "REPORTED" | "VERIFIED" | "RETURNED";
                            amountFen: string;
                            /** Format: date */
                            arrivedOn: string;
                            reportedBy: string;
                            verifiedBy: string | null;
                        }[];
                        evidence: {
                            about: string;
                            evidence: string;
                            by: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEADS.DEAL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    dropDeal: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEADS.DEAL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LEADS.DEAL_ENDED, LEADS.DEAL_IN_PRODUCTION */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    reportMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    milestone: "REGISTERED" | "STARTED" | "COMPLETED" | "IN_PRODUCTION";
                    /** Format: date */
                    reachedOn: string;
                    evidence: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEADS.DEAL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LEADS.DEAL_ENDED, LEADS.NOT_ADMITTED_YET, LEADS.MILESTONE_OUT_OF_ORDER, LEADS.MILESTONE_ALREADY_REPORTED, LEADS.MILESTONE_ALREADY_VERIFIED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LEADS.MILESTONE_BEFORE_PREVIOUS, LEADS.MILESTONE_BEFORE_SIGNING, LEADS.REACHED_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    verifyMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                dealId: string;
                milestone: "REGISTERED" | "STARTED" | "COMPLETED" | "IN_PRODUCTION";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    result: "VERIFIED" | "RETURNED";
                    note?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            /** @description COMMON.FORBIDDEN, LEADS.OWN_REPORT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.NOT_FOUND, LEADS.DEAL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LEADS.DEAL_ENDED, LEADS.NOT_ADMITTED_YET, LEADS.MILESTONE_OUT_OF_ORDER, LEADS.MILESTONE_ALREADY_REPORTED, LEADS.MILESTONE_ALREADY_VERIFIED, LEADS.MILESTONE_NOT_REPORTED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LEADS.MILESTONE_BEFORE_PREVIOUS, LEADS.MILESTONE_BEFORE_SIGNING, LEADS.REACHED_IN_FUTURE, LEADS.NOTE_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    reportFunds: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    instalmentId: string;
                    amountFen: string;
                    /** Format: date */
                    arrivedOn: string;
                    evidence: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEADS.DEAL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LEADS.DEAL_ENDED, LEADS.INSTALMENT_DIFFERS */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LEADS.AMOUNT_NOT_POSITIVE, LEADS.REACHED_IN_FUTURE, LEADS.TOO_MANY_INSTALMENTS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    verifyFunds: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                dealId: string;
                instalmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    result: "VERIFIED" | "RETURNED";
                    note?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        totalArrivedFen: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            /** @description COMMON.FORBIDDEN, LEADS.OWN_REPORT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.NOT_FOUND, LEADS.DEAL_NOT_FOUND, LEADS.INSTALMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LEADS.DEAL_ENDED, LEADS.INSTALMENT_ALREADY_VERIFIED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LEADS.NOTE_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listOwnDeals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            dealId: string;
                            /** Format: uuid */
                            projectId: string;
                            zone: string;
                            version: number;
                            projectName: string;
                            projectCode: string | null;
                            firmName: string;
                            firmCreditCode: string;
                            industryCode: string;
                            /** @enum {string} */
                            status: "SIGNED" | "ADMITTED" | "ENDED";
                            /** @enum {string} */
                            stage: "SIGNED" | "STARTED" | "IN_PRODUCTION" | "ENDED";
                            outcome: ("NOT_ADMITTED" | "DROPPED") | null;
                            investmentFen: string;
                            /** @enum {string} */
                            sizeClass: "BELOW_50M" | "50M" | "100M" | "500M" | "1BN" | "2BN" | "5BN";
                            /** @enum {string} */
                            exceedsClass: "BELOW_50M" | "50M" | "100M" | "500M" | "1BN" | "2BN" | "5BN";
                            landAreaM2: string;
                            /** Format: date */
                            signedOn: string;
                            signingEventId: string | null;
                            arrivedFen: string;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    reportOwnMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    milestone: "REGISTERED" | "STARTED" | "COMPLETED" | "IN_PRODUCTION";
                    /** Format: date */
                    reachedOn: string;
                    evidence: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEADS.DEAL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LEADS.DEAL_ENDED, LEADS.NOT_ADMITTED_YET, LEADS.MILESTONE_OUT_OF_ORDER, LEADS.MILESTONE_ALREADY_REPORTED, LEADS.MILESTONE_ALREADY_VERIFIED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LEADS.MILESTONE_BEFORE_PREVIOUS, LEADS.MILESTONE_BEFORE_SIGNING, LEADS.REACHED_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    holdSigningEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: date */
                    heldOn: string;
                    deals: {
                        /** Format: uuid */
                        projectId?: string;
                        projectName: string;
                        projectCode?: string;
                        firmName: string;
                        firmCreditCode: string;
                        creditCodeConfirmed?: boolean;
                        industryCode: string;
                        /** @default [] */
                        industryFlags?: string[];
                        investmentFen: string;
                        landAreaM2: string;
                        /** Format: date */
                        signedOn?: string;
                        indicators?: {
                            investmentIntensityWanPerMu?: string;
                            outputWanPerMu?: string;
                            plotRatio?: string;
                            taxWanPerMu?: string;
                            energyTcePerWan?: string;
                        };
                        schedule?: {
                            startMonthsAfterDelivery?: number;
                            completionMonthsAfterStart?: number;
                            productionMonthsAfterCompletion?: number;
                        };
                        responsibleLeaderId?: string;
                        /** @default [] */
                        squadMemberIds?: string[];
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        deals: {
                            row: number;
                            /** Format: uuid */
                            projectId: string;
                            /** Format: uuid */
                            dealId: string;
                            ok: boolean;
                            code?: string;
                            warnings: {
                                code: string;
                                zh: string;
                                en: string;
                                path?: string;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LEADS.HELD_IN_FUTURE, LEADS.SAME_PROJECT_TWICE, LEADS.INTENSITY_MISSING, LEADS.OUTPUT_MISSING, LEADS.PLOT_RATIO_MISSING, LEADS.SCHEDULE_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getSigningEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                signingEventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        signingEventId: string;
                        version: number;
                        name: string;
                        /** Format: date */
                        heldOn: string;
                        announced: number;
                        logged: number;
                        investmentFen: string;
                        atLeast100MillionYuan: number;
                        atLeast500MillionYuan: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEADS.SIGNING_EVENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getPipeline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        zones: {
                            zone: string;
                            counts: {
                                PLANNED: number;
                                SIGNED: number;
                                STARTED: number;
                                IN_PRODUCTION: number;
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listAdmissions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "REVIEW" | "ADMITTED" | "REJECTED";
                meetingOn?: string;
                laidAside?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            projectId: string;
                            zone: string;
                            projectName: string;
                            firmName: string;
                            firmCreditCode: string;
                            industryCode: string;
                            /** @enum {string} */
                            status: "REVIEW" | "ADMITTED" | "REJECTED";
                            /** @enum {string} */
                            negativeList: "NONE" | "RESTRICTED" | "PROHIBITED";
                            /** Format: date */
                            meetingOn: string;
                            provisional: boolean;
                            missingYears: number[];
                            extraordinary: boolean;
                            rolledOver: number;
                            laidAsideOn: string | null;
                            sheets: number;
                            quorum: number;
                            decidedOn: string | null;
                            version: number;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getAdmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        projectId: string;
                        zone: string;
                        projectName: string;
                        firmName: string;
                        firmCreditCode: string;
                        industryCode: string;
                        /** @enum {string} */
                        status: "REVIEW" | "ADMITTED" | "REJECTED";
                        /** @enum {string} */
                        negativeList: "NONE" | "RESTRICTED" | "PROHIBITED";
                        /** Format: date */
                        meetingOn: string;
                        provisional: boolean;
                        missingYears: number[];
                        extraordinary: boolean;
                        rolledOver: number;
                        laidAsideOn: string | null;
                        sheets: number;
                        quorum: number;
                        decidedOn: string | null;
                        version: number;
                        entry: {
                            code: string;
                            quote: string;
                            source: string;
                        } | null;
                        controls: {
                            /** @enum {string} */
                            indicator: "INVESTMENT_INTENSITY" | "PLOT_RATIO" | "OUTPUT";
                            declared: string;
                            standard: string;
                            passed: boolean;
                            source: string;
                        }[];
                        experts: {
                            expertId: string;
                            field: string;
                            hasScored: boolean;
                        }[];
                        drawSeed: string | null;
                        scoreSheets: {
                            expertId: string;
                            scores: {
                                [key: string]: number;
                            };
                            comment: string | null;
                            /** Format: date */
                            givenOn: string;
                        }[];
                        energyOpinion: {
                            agrees: boolean;
                            opinion: string;
                            documentNumber: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            result: "ADMITTED" | "REJECTED";
                            totalScore: string;
                            dimensions: {
                                dimension: string;
                                weight: number;
                                mean: string;
                                belowFloor: boolean;
                            }[];
                            reasons: string[];
                            comment: string;
                            /** Format: date */
                            meetingOn?: string;
                            minutesNumber?: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    drawExperts: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        experts: {
                            expertId: string;
                            field: string;
                        }[];
                        seed: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, APPROVAL.ADMISSION_CLOSED, APPROVAL.EXPERTS_ALREADY_DRAWN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, APPROVAL.EXPERTS_TOO_FEW */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    giveScoreSheet: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scores: {
                        [key: string]: number;
                    };
                    comment?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        sheets: number;
                        quorum: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            /** @description COMMON.FORBIDDEN, APPROVAL.EXPERT_NOT_DRAWN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, APPROVAL.ADMISSION_CLOSED, APPROVAL.EXPERTS_NOT_DRAWN, APPROVAL.SHEET_ALREADY_GIVEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, APPROVAL.DIMENSION_MISSING, APPROVAL.DIMENSION_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    giveEnergyOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agrees: boolean;
                    opinion: string;
                    documentNumber: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, APPROVAL.ADMISSION_CLOSED, APPROVAL.ENERGY_OPINION_NOT_NEEDED, APPROVAL.ENERGY_OPINION_GIVEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    putOnAgenda: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: date */
                        meetingOn: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, APPROVAL.ADMISSION_CLOSED, APPROVAL.ADMISSION_ON_AGENDA */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    callMeeting: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    meetingOn: string;
                    reason: string;
                    noticeNumber: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: date */
                        meetingOn: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, APPROVAL.ADMISSION_CLOSED, APPROVAL.ADMISSION_ON_AGENDA */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, APPROVAL.MEETING_TOO_SOON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    decideAdmission: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    minutesNumber?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @enum {string} */
                        result: "ADMITTED" | "REJECTED";
                        totalScore: string;
                        dimensions: {
                            dimension: string;
                            weight: number;
                            mean: string;
                            belowFloor: boolean;
                        }[];
                        reasons: string[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, APPROVAL.ADMISSION_CLOSED, APPROVAL.EXPERTS_NOT_DRAWN, APPROVAL.QUORUM_NOT_REACHED, APPROVAL.ENERGY_OPINION_MISSING, APPROVAL.CHAIR_HAS_SCORED, APPROVAL.MEETING_NOT_HELD */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getProcedures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            zone: string;
                            scope: string;
                            version: number;
                            /** Format: date */
                            effectiveFrom: string;
                            source: string;
                            content: {
                                sample: boolean;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                stages: {
                                    stage: string;
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    leadDepartmentId: string;
                                    after: string[];
                                    limitWorkdays: number;
                                    /** @constant */
                                    onRefusal: "CANCEL_OPEN_KEEP_PASSED";
                                    reuseMonths: number;
                                    opensLandSupply: boolean;
                                    items: {
                                        itemCode: string;
                                        name: {
                                            zh: string;
                                            en: string;
                                        };
                                        departmentId: string;
                                        reviewContent: string;
                                        keyPoints: string;
                                        standard: string;
                                        materials: {
                                            code: string;
                                            name: {
                                                zh: string;
                                                en: string;
                                            };
                                        }[];
                                        limit: {
                                            amount: number;
                                            /** @enum {string} */
                                            unit: "WORKING_DAY" | "CALENDAR_DAY" | "MONTH" | "YEAR";
                                            /** @enum {string} */
                                            roll: "NONE" | "NEXT_WORKDAY";
                                        };
                                        clause: string;
                                        statutory?: {
                                            amount: number;
                                            clause: string;
                                        };
                                        extension?: {
                                            amount: number;
                                            clause: string;
                                        };
                                        specialProcedures: ("HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW")[];
                                        correctionStopsClock?: boolean;
                                        powerCode?: string;
                                    }[];
                                }[];
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getPowers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            category: string;
                            devolved: boolean;
                        }[];
                        total: number;
                        sample: boolean;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    receiveApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    stage: string;
                    projectCode?: string;
                    materials: string[];
                    factsUnchanged?: boolean;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        stage: string;
                        receiptNumber: string;
                        missing: string[];
                        /** Format: date */
                        noticeBy: string;
                        provisional: boolean;
                        missingYears: number[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.PROJECT_CODE_DIFFERS, APPROVAL.STAGE_ALREADY_OPEN, APPROVAL.STAGE_ALREADY_PASSED, APPROVAL.STAGE_TOO_EARLY, APPROVAL.APPLICATION_PENDING */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, APPROVAL.PROJECT_CODE_MISSING, APPROVAL.PROJECT_CODE_INVALID, APPROVAL.STAGE_UNKNOWN, APPROVAL.PROCEDURE_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    askCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    defects: {
                        material: string;
                        defect: string;
                        basis: string;
                        howToFix: string;
                    }[];
                    noticeNumber: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.APPLICATION_NOT_PENDING, APPROVAL.CORRECTION_ASKED, APPROVAL.CORRECTION_TOO_LATE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, APPROVAL.CORRECTION_INCOMPLETE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    endCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    received: string[];
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.APPLICATION_NOT_PENDING, APPROVAL.CORRECTION_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    closeApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "TAKEN_BACK" | "DECLINED";
                    reason: string;
                    article?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.APPLICATION_NOT_PENDING, APPROVAL.APPLICATION_ACCEPTED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    openStage: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    stage: string;
                    projectCode?: string;
                    materials: string[];
                    factsUnchanged?: boolean;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        stage: string;
                        round: number;
                        receiptNumber: string;
                        /** Format: date */
                        stageDueOn: string;
                        provisional: boolean;
                        missingYears: number[];
                        items: {
                            itemCode: string;
                            departmentId: string;
                            status: number;
                            /** Format: date */
                            dueOn: string;
                            /** Format: date */
                            warnOn: string;
                            provisional: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.PROJECT_CODE_DIFFERS, APPROVAL.STAGE_ALREADY_OPEN, APPROVAL.STAGE_ALREADY_PASSED, APPROVAL.STAGE_TOO_EARLY, APPROVAL.CORRECTION_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, APPROVAL.PROJECT_CODE_MISSING, APPROVAL.PROJECT_CODE_INVALID, APPROVAL.STAGE_UNKNOWN, APPROVAL.MATERIALS_MISSING, APPROVAL.PROCEDURE_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    askItemCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
                stage: string;
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    defects: {
                        material: string;
                        defect: string;
                        basis: string;
                        howToFix: string;
                    }[];
                    whyNotVisible: string;
                    noticeNumber: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            /** @description COMMON.FORBIDDEN, APPROVAL.ITEM_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.NOT_FOUND, APPROVAL.ITEM_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.STAGE_NOT_OPEN, APPROVAL.ITEM_ALREADY_DECIDED, APPROVAL.SPECIAL_PROCEDURE_OPEN, APPROVAL.CORRECTION_OPEN, APPROVAL.CORRECTION_ASKED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    endItemCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
                stage: string;
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    received: string[];
                    note?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, APPROVAL.ITEM_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.STAGE_NOT_OPEN, APPROVAL.ITEM_ALREADY_DECIDED, APPROVAL.CORRECTION_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    decideItem: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
                stage: string;
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    result: "PASS" | "PASS_DEFERRED" | "REFUSE";
                    opinion: string;
                    article?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        stages: {
                            stage: string;
                            round: number;
                            status: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            /** @description COMMON.FORBIDDEN, APPROVAL.ITEM_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.NOT_FOUND, APPROVAL.ITEM_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.STAGE_NOT_OPEN, APPROVAL.ITEM_ALREADY_DECIDED, APPROVAL.SPECIAL_PROCEDURE_OPEN, APPROVAL.CORRECTION_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, APPROVAL.ITEM_NOT_DEVOLVED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    startSpecialProcedure: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
                stage: string;
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW";
                    ground: string;
                    expectedWorkdays: number;
                    noticeNumber: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            /** @description COMMON.FORBIDDEN, APPROVAL.ITEM_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.NOT_FOUND, APPROVAL.ITEM_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.STAGE_NOT_OPEN, APPROVAL.ITEM_ALREADY_DECIDED, APPROVAL.SPECIAL_PROCEDURE_OPEN, APPROVAL.CORRECTION_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, APPROVAL.SPECIAL_PROCEDURE_KIND */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    endSpecialProcedure: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
                stage: string;
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conclusion?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            /** @description COMMON.FORBIDDEN, APPROVAL.ITEM_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.NOT_FOUND, APPROVAL.ITEM_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.STAGE_NOT_OPEN, APPROVAL.ITEM_ALREADY_DECIDED, APPROVAL.SPECIAL_PROCEDURE_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    extendItem: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
                stage: string;
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            /** @description COMMON.FORBIDDEN, APPROVAL.EXTENSION_NOT_YOURS */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.NOT_FOUND, APPROVAL.ITEM_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.STAGE_NOT_OPEN, APPROVAL.ITEM_ALREADY_DECIDED, APPROVAL.SPECIAL_PROCEDURE_OPEN, APPROVAL.CORRECTION_OPEN, APPROVAL.EXTENSION_USED, APPROVAL.EXTENSION_TOO_LATE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, APPROVAL.EXTENSION_NOT_ALLOWED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    withdrawStage: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, APPROVAL.PROJECT_NOT_ADMITTED, APPROVAL.PROJECT_REJECTED, APPROVAL.STAGE_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        projectId: string;
                        version: number;
                        zone: string;
                        projectName: string;
                        projectCode: string | null;
                        firmName: string;
                        /** @enum {string} */
                        admission: "AWAITING_ADMISSION" | "ADMITTED" | "REJECTED";
                        applications: {
                            stage: string;
                            status: number;
                            statusName: {
                                zh: string;
                                en: string;
                            };
                            receiptNumber: string;
                            /** Format: date */
                            receivedOn: string;
                            /** Format: date */
                            noticeBy: string;
                            provisional: boolean;
                            missingYears: number[];
                            materials: string[];
                            missing: string[];
                            notice: {
                                noticeNumber: string;
                                /** Format: date */
                                on: string;
                            } | null;
                        }[];
                        stages: {
                            stage: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            round: number;
                            /** @enum {string} */
                            status: "RUNNING" | "PASSED" | "REFUSED" | "WITHDRAWN";
                            leadDepartmentId: string;
                            procedure: {
                                scope: string;
                                version: number;
                            };
                            receiptNumber: string;
                            /** Format: date */
                            acceptedOn: string;
                            dueOn: string | null;
                            provisional: boolean;
                            missingYears: number[];
                            /** @enum {string} */
                            light: "GREEN" | "YELLOW" | "RED" | "GREY" | "PROVISIONAL" | "NONE";
                            endedOn: string | null;
                            waitingFor: {
                                zh: string;
                                en: string;
                            } | null;
                            remedies?: {
                                /** @enum {string} */
                                kind: "RECONSIDERATION" | "LAWSUIT";
                                clause: string;
                                /** Format: date */
                                by: string;
                                provisional: boolean;
                                missingYears: number[];
                            }[];
                            clock: {
                                /** @enum {string} */
                                unit: "WORKDAY" | "CALENDAR_DAY" | "MONTH" | "YEAR";
                                /** Format: date */
                                today: string;
                                budget: number;
                                extensionDays: number;
                                used: number;
                                remaining: number | null;
                                /** Format: date */
                                startedOn: string;
                                promisedDueOn: string | null;
                                legalDueOn: string | null;
                                legalRemaining: number | null;
                                legalProvisional: boolean;
                                expectedEndOn: string | null;
                                pauseKind: ("HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW" | "CORRECTION") | null;
                                pauseDay: number | null;
                                endedOn: string | null;
                                /** @enum {string} */
                                light: "GREEN" | "YELLOW" | "RED" | "GREY" | "PROVISIONAL" | "NONE";
                                provisional: boolean;
                                missingYears: number[];
                                days: {
                                    /** Format: date */
                                    day: string;
                                    /** @enum {string} */
                                    kind: "START" | "COUNT" | "REST" | "HOLIDAY" | "PAUSE" | "EXPECTED" | "OVER" | "RESERVE";
                                    n: number;
                                    /** @constant */
                                    makeup?: true;
                                    holiday?: string;
                                    /** @enum {string} */
                                    pause?: "HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW" | "CORRECTION" | "ALL_ITEMS_PAUSED";
                                    /** @constant */
                                    unpublished?: true;
                                }[];
                            } | null;
                            items: {
                                itemCode: string;
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                departmentId: string;
                                status: number;
                                statusName: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                light: "GREEN" | "YELLOW" | "RED" | "GREY" | "PROVISIONAL" | "NONE";
                                limit: {
                                    amount: number;
                                    unit: string;
                                    extension: number;
                                };
                                /** Format: date */
                                acceptedOn: string;
                                dueOn: string | null;
                                warnOn: string | null;
                                provisional: boolean;
                                missingYears: number[];
                                remaining: number | null;
                                overdue: boolean;
                                specialProcedure: {
                                    /** @enum {string} */
                                    kind: "HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW";
                                    /** Format: date */
                                    from: string;
                                    /** Format: date */
                                    expectedUntil: string;
                                    provisional: boolean;
                                    /** @enum {string} */
                                    light: "GREEN" | "YELLOW" | "RED" | "GREY" | "PROVISIONAL" | "NONE";
                                } | null;
                                decidedOn: string | null;
                                opinion: string | null;
                                reusedFromRound: number | null;
                                clock: {
                                    /** @enum {string} */
                                    unit: "WORKDAY" | "CALENDAR_DAY" | "MONTH" | "YEAR";
                                    /** Format: date */
                                    today: string;
                                    budget: number;
                                    extensionDays: number;
                                    used: number;
                                    remaining: number | null;
                                    /** Format: date */
                                    startedOn: string;
                                    promisedDueOn: string | null;
                                    legalDueOn: string | null;
                                    legalRemaining: number | null;
                                    legalProvisional: boolean;
                                    expectedEndOn: string | null;
                                    pauseKind: ("HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW" | "CORRECTION") | null;
                                    pauseDay: number | null;
                                    endedOn: string | null;
                                    /** @enum {string} */
                                    light: "GREEN" | "YELLOW" | "RED" | "GREY" | "PROVISIONAL" | "NONE";
                                    provisional: boolean;
                                    missingYears: number[];
                                    days: {
                                        /** Format: date */
                                        day: string;
                                        /** @enum {string} */
                                        kind: "START" | "COUNT" | "REST" | "HOLIDAY" | "PAUSE" | "EXPECTED" | "OVER" | "RESERVE";
                                        n: number;
                                        /** @constant */
                                        makeup?: true;
                                        holiday?: string;
                                        /** @enum {string} */
                                        pause?: "HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW" | "CORRECTION" | "ALL_ITEMS_PAUSED";
                                        /** @constant */
                                        unpublished?: true;
                                    }[];
                                };
                                nextMoves: {
                                    move: string;
                                    may: boolean;
                                    why: string | null;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getItemClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
                stage: string;
                itemCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        itemCode: string;
                        /** Format: date */
                        acceptedOn: string;
                        limit: {
                            amount: number;
                            unit: string;
                            extension: number;
                            clause: string;
                        };
                        dueOn: string | null;
                        rawDueOn: string | null;
                        warnOn: string | null;
                        excludedWorkdays: number;
                        provisional: boolean;
                        missingYears: number[];
                        calendar: {
                            version: number;
                            source: string;
                        };
                        stopped: boolean;
                        pauses: {
                            id: string;
                            /** @enum {string} */
                            kind: "HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW" | "CORRECTION";
                            /** Format: date */
                            from: string;
                            to: string | null;
                            noticeNumber: string;
                        }[];
                        days: {
                            /** Format: date */
                            day: string;
                            /** Format: date */
                            to?: string;
                            counted: boolean;
                            count: number;
                            why: string;
                            holiday?: string;
                            notice?: string;
                            pauses?: string[];
                        }[];
                        clock: {
                            /** @enum {string} */
                            unit: "WORKDAY" | "CALENDAR_DAY" | "MONTH" | "YEAR";
                            /** Format: date */
                            today: string;
                            budget: number;
                            extensionDays: number;
                            used: number;
                            remaining: number | null;
                            /** Format: date */
                            startedOn: string;
                            promisedDueOn: string | null;
                            legalDueOn: string | null;
                            legalRemaining: number | null;
                            legalProvisional: boolean;
                            expectedEndOn: string | null;
                            pauseKind: ("HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW" | "CORRECTION") | null;
                            pauseDay: number | null;
                            endedOn: string | null;
                            /** @enum {string} */
                            light: "GREEN" | "YELLOW" | "RED" | "GREY" | "PROVISIONAL" | "NONE";
                            provisional: boolean;
                            missingYears: number[];
                            days: {
                                /** Format: date */
                                day: string;
                                /** @enum {string} */
                                kind: "START" | "COUNT" | "REST" | "HOLIDAY" | "PAUSE" | "EXPECTED" | "OVER" | "RESERVE";
                                n: number;
                                /** @constant */
                                makeup?: true;
                                holiday?: string;
                                /** @enum {string} */
                                pause?: "HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW" | "CORRECTION" | "ALL_ITEMS_PAUSED";
                                /** @constant */
                                unpublished?: true;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, APPROVAL.ITEM_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getStageClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
                stage: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: string;
                        clock: {
                            /** @enum {string} */
                            unit: "WORKDAY" | "CALENDAR_DAY" | "MONTH" | "YEAR";
                            /** Format: date */
                            today: string;
                            budget: number;
                            extensionDays: number;
                            used: number;
                            remaining: number | null;
                            /** Format: date */
                            startedOn: string;
                            promisedDueOn: string | null;
                            legalDueOn: string | null;
                            legalRemaining: number | null;
                            legalProvisional: boolean;
                            expectedEndOn: string | null;
                            pauseKind: ("HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW" | "CORRECTION") | null;
                            pauseDay: number | null;
                            endedOn: string | null;
                            /** @enum {string} */
                            light: "GREEN" | "YELLOW" | "RED" | "GREY" | "PROVISIONAL" | "NONE";
                            provisional: boolean;
                            missingYears: number[];
                            days: {
                                /** Format: date */
                                day: string;
                                /** @enum {string} */
                                kind: "START" | "COUNT" | "REST" | "HOLIDAY" | "PAUSE" | "EXPECTED" | "OVER" | "RESERVE";
                                n: number;
                                /** @constant */
                                makeup?: true;
                                holiday?: string;
                                /** @enum {string} */
                                pause?: "HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW" | "CORRECTION" | "ALL_ITEMS_PAUSED";
                                /** @constant */
                                unpublished?: true;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getCaseJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            version: number;
                            /** Format: date-time */
                            at: string;
                            act: string;
                            stage: string | null;
                            itemCode: string | null;
                            personId: string | null;
                            departmentId: string | null;
                            onBehalfOf: string | null;
                            statusBefore: number | null;
                            statusAfter: number | null;
                            reason: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                stage?: string;
                q?: string;
                overdue?: "true" | "false";
                light?: "GREEN" | "YELLOW" | "RED" | "GREY" | "PROVISIONAL";
                dueOn?: "today";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            projectCode: string | null;
                            firmName: string;
                            stage: string;
                            stageName: {
                                zh: string;
                                en: string;
                            };
                            round: number;
                            itemCode: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            departmentId: string;
                            leadDepartmentId: string;
                            status: number;
                            statusName: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            light: "GREEN" | "YELLOW" | "RED" | "GREY" | "PROVISIONAL" | "NONE";
                            /** Format: date */
                            acceptedOn: string;
                            arrivedAt: string | null;
                            senderId: string | null;
                            dueOn: string | null;
                            provisional: boolean;
                            remaining: number | null;
                            clock: {
                                /** @enum {string} */
                                unit: "WORKDAY" | "CALENDAR_DAY" | "MONTH" | "YEAR";
                                /** Format: date */
                                today: string;
                                budget: number;
                                extensionDays: number;
                                used: number;
                                remaining: number | null;
                                /** Format: date */
                                startedOn: string;
                                promisedDueOn: string | null;
                                legalDueOn: string | null;
                                legalRemaining: number | null;
                                legalProvisional: boolean;
                                expectedEndOn: string | null;
                                pauseKind: ("HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW" | "CORRECTION") | null;
                                pauseDay: number | null;
                                endedOn: string | null;
                                /** @enum {string} */
                                light: "GREEN" | "YELLOW" | "RED" | "GREY" | "PROVISIONAL" | "NONE";
                                provisional: boolean;
                                missingYears: number[];
                                days: {
                                    /** Format: date */
                                    day: string;
                                    /** @enum {string} */
                                    kind: "START" | "COUNT" | "REST" | "HOLIDAY" | "PAUSE" | "EXPECTED" | "OVER" | "RESERVE";
                                    n: number;
                                    /** @constant */
                                    makeup?: true;
                                    holiday?: string;
                                    /** @enum {string} */
                                    pause?: "HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW" | "CORRECTION" | "ALL_ITEMS_PAUSED";
                                    /** @constant */
                                    unpublished?: true;
                                }[];
                            };
                            version: number;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getTaskCounts: {
        parameters: {
            query?: {
                stage?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        asOf: string;
                        /** Format: date */
                        today: string;
                        total: number;
                        dueToday: number;
                        green: number;
                        yellow: number;
                        red: number;
                        paused: number;
                        provisional: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listWaiting: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                stage?: string;
                q?: string;
                for: "OTHERS" | "ME";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            projectCode: string | null;
                            firmName: string;
                            stage: string;
                            stageName: {
                                zh: string;
                                en: string;
                            };
                            round: number;
                            itemCode: string;
                            name: {
                                zh: string;
                                en: string;
                            };
                            departmentId: string;
                            leadDepartmentId: string;
                            status: number;
                            statusName: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            light: "GREEN" | "YELLOW" | "RED" | "GREY" | "PROVISIONAL" | "NONE";
                            /** Format: date */
                            acceptedOn: string;
                            arrivedAt: string | null;
                            senderId: string | null;
                            dueOn: string | null;
                            provisional: boolean;
                            remaining: number | null;
                            clock: {
                                /** @enum {string} */
                                unit: "WORKDAY" | "CALENDAR_DAY" | "MONTH" | "YEAR";
                                /** Format: date */
                                today: string;
                                budget: number;
                                extensionDays: number;
                                used: number;
                                remaining: number | null;
                                /** Format: date */
                                startedOn: string;
                                promisedDueOn: string | null;
                                legalDueOn: string | null;
                                legalRemaining: number | null;
                                legalProvisional: boolean;
                                expectedEndOn: string | null;
                                pauseKind: ("HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW" | "CORRECTION") | null;
                                pauseDay: number | null;
                                endedOn: string | null;
                                /** @enum {string} */
                                light: "GREEN" | "YELLOW" | "RED" | "GREY" | "PROVISIONAL" | "NONE";
                                provisional: boolean;
                                missingYears: number[];
                                days: {
                                    /** Format: date */
                                    day: string;
                                    /** @enum {string} */
                                    kind: "START" | "COUNT" | "REST" | "HOLIDAY" | "PAUSE" | "EXPECTED" | "OVER" | "RESERVE";
                                    n: number;
                                    /** @constant */
                                    makeup?: true;
                                    holiday?: string;
                                    /** @enum {string} */
                                    pause?: "HEARING" | "TENDER" | "AUCTION" | "INSPECTION" | "TESTING" | "QUARANTINE" | "APPRAISAL" | "EXPERT_REVIEW" | "CORRECTION" | "ALL_ITEMS_PAUSED";
                                    /** @constant */
                                    unpublished?: true;
                                }[];
                            };
                            version: number;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listDone: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                act?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            projectCode: string | null;
                            firmName: string;
                            /** Format: date-time */
                            at: string;
                            act: string;
                            stage: string | null;
                            stageName: {
                                zh: string;
                                en: string;
                            } | null;
                            itemCode: string | null;
                            name: {
                                zh: string;
                                en: string;
                            } | null;
                            onBehalfOf: string | null;
                            statusAfter: number | null;
                            statusName: {
                                zh: string;
                                en: string;
                            } | null;
                            reason: string | null;
                            version: number;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listStarted: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            projectCode: string | null;
                            firmName: string;
                            /** Format: date-time */
                            at: string;
                            act: string;
                            stage: string | null;
                            stageName: {
                                zh: string;
                                en: string;
                            } | null;
                            itemCode: string | null;
                            name: {
                                zh: string;
                                en: string;
                            } | null;
                            onBehalfOf: string | null;
                            statusAfter: number | null;
                            statusName: {
                                zh: string;
                                en: string;
                            } | null;
                            reason: string | null;
                            version: number;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    previewCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        examined: number;
                        moved: number;
                        items: {
                            /** Format: uuid */
                            projectId: string;
                            projectName: string;
                            stage: string;
                            itemCode: string | null;
                            departmentId: string;
                            /** Format: date */
                            dueOn: string;
                            /** Format: date */
                            newDueOn: string;
                            provisional: boolean;
                            missingYears: number[];
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    recomputeClocks: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listParcels: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "FREE" | "RESERVED" | "CONTRACTED" | "DELIVERED" | "RECOVERED";
                stockClass?: "NOT_ACQUIRED" | "NOT_SUPPLIED" | "NOT_USED" | "IN_USE" | "INEFFICIENT";
                block?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            parcelId: string;
                            version: number;
                            zone: string;
                            parcelNumber: string;
                            areaM2: string;
                            landGrade: number;
                            plannedUse: string;
                            planReference: string;
                            block: string;
                            costFen: string;
                            /** @enum {string} */
                            readiness: "CONVERTED" | "ACQUIRED" | "CLEARED" | "SERVICED";
                            /** @enum {string} */
                            status: "FREE" | "RESERVED" | "CONTRACTED" | "DELIVERED" | "RECOVERED";
                            inUseSince: string | null;
                            /** @enum {string} */
                            stockClass: "NOT_ACQUIRED" | "NOT_SUPPLIED" | "NOT_USED" | "IN_USE" | "INEFFICIENT";
                            supplyId: string | null;
                            projectId: string | null;
                            reservedUntil: string | null;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    registerParcel: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parcelNumber: string;
                    areaM2: string;
                    landGrade: number;
                    plannedUse: string;
                    planReference: string;
                    block: string;
                    acquisitionCostFen: string;
                    developmentCostFen: string;
                    feesFen: string;
                    /** @enum {string} */
                    readiness: "CONVERTED" | "ACQUIRED" | "CLEARED" | "SERVICED";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.PARCEL_NUMBER_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getParcel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        parcelId: string;
                        version: number;
                        zone: string;
                        parcelNumber: string;
                        areaM2: string;
                        landGrade: number;
                        plannedUse: string;
                        planReference: string;
                        block: string;
                        costFen: string;
                        /** @enum {string} */
                        readiness: "CONVERTED" | "ACQUIRED" | "CLEARED" | "SERVICED";
                        /** @enum {string} */
                        status: "FREE" | "RESERVED" | "CONTRACTED" | "DELIVERED" | "RECOVERED";
                        inUseSince: string | null;
                        /** @enum {string} */
                        stockClass: "NOT_ACQUIRED" | "NOT_SUPPLIED" | "NOT_USED" | "IN_USE" | "INEFFICIENT";
                        supplyId: string | null;
                        projectId: string | null;
                        reservedUntil: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    prepareParcel: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    readiness: "CONVERTED" | "ACQUIRED" | "CLEARED" | "SERVICED";
                    documentNumber: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        readiness: ("CONVERTED" | "ACQUIRED" | "CLEARED" | "SERVICED") | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.READINESS_ORDER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    judgeEfficiency: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                parcelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    grounds: ("SCATTERED" | "EXTENSIVE" | "UNSUITABLE_USE" | "DILAPIDATED")[];
                    documentNumber: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.PARCEL_NOT_IN_USE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getStockLand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        zones: {
                            zone: string;
                            parcels: number;
                            areaM2: string;
                            classes: {
                                /** @enum {string} */
                                stockClass: "NOT_ACQUIRED" | "NOT_SUPPLIED" | "NOT_USED" | "IN_USE" | "INEFFICIENT";
                                parcels: number;
                                areaM2: string;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listQuotas: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            quotaId: string;
                            version: number;
                            zone: string;
                            year: number;
                            planAreaM2: string;
                            reservedM2: string;
                            confirmedM2: string;
                            remainingM2: string;
                            waitingM2: string;
                            waitingProjects: number;
                            documentNumber: string;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    setQuota: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    planAreaM2: string;
                    documentNumber: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        remainingM2: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.QUOTA_BELOW_USED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    chooseParcel: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    parcelId: string;
                    landUse: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @enum {string} */
                        parcelStatus: "NONE" | "ASKED" | "RESERVED" | "REFUSED";
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.PROJECT_NOT_ADMITTED, LAND.NO_SUPPLY_TASK, LAND.SUPPLY_ENDED, LAND.PARCEL_ALREADY_CHOSEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.POLICY_INCONSISTENT */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    requestQuota: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    priority?: {
                        /** @enum {string} */
                        kind: "KEY" | "PROVINCIAL_KEY" | "ENCOURAGED";
                        documentNumber: string;
                    };
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @enum {string} */
                        quotaStatus: "NONE" | "ASKED" | "RESERVED" | "REFUSED";
                        quotaRank: number | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LAND.QUOTA_MISSING */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LAND.PROJECT_NOT_ADMITTED, LAND.NO_SUPPLY_TASK, LAND.SUPPLY_ENDED, LAND.QUOTA_ALREADY_ASKED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.POLICY_INCONSISTENT, LAND.PRIORITY_BELOW_LINE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    releaseHoldings: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.PROJECT_NOT_ADMITTED, LAND.NO_SUPPLY_TASK, LAND.SUPPLY_ENDED, LAND.PARCEL_NOT_HELD, LAND.ALREADY_LISTED, LAND.ALREADY_CONTRACTED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.POLICY_INCONSISTENT */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    proposePrice: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    termYears: number;
                    valuationFen: string;
                    reservePriceFen: string;
                    qualification?: {
                        /** @constant */
                        kind: "MAJOR_ENCOURAGED";
                        majorDecisionNumber: string;
                        provinceEncouragedNumber: string;
                        revitalisationPlanNumber: string;
                    } | {
                        /** @constant */
                        kind: "PROVINCIAL_KEY";
                        keyListNumber: string;
                    };
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        floorFen: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.PROJECT_NOT_ADMITTED, LAND.NO_SUPPLY_TASK, LAND.SUPPLY_ENDED, LAND.PARCEL_NOT_RESERVED, LAND.PRICE_ALREADY_APPROVED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.POLICY_INCONSISTENT, LAND.TERM_NOT_ALLOWED, LAND.PRICE_BELOW_COST, LAND.PRICE_BELOW_NATIONAL_MINIMUM, LAND.PRICE_BELOW_LOCAL_MINIMUM */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    approvePrice: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    approvalNumber: string;
                    /** Format: date */
                    approvedOn?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.PROJECT_NOT_ADMITTED, LAND.NO_SUPPLY_TASK, LAND.SUPPLY_ENDED, LAND.PRICE_NOT_PROPOSED, LAND.PRICE_ALREADY_APPROVED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.POLICY_INCONSISTENT, LAND.SAME_PERSON, LAND.DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    giveSecondSignOff: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    documentNumber: string;
                    opinion: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.PROJECT_NOT_ADMITTED, LAND.NO_SUPPLY_TASK, LAND.SUPPLY_ENDED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.POLICY_INCONSISTENT, LAND.SAME_PERSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    putLandUpForSale: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    listingNumber: string;
                    /** Format: date */
                    noticeOn: string;
                    /** Format: date */
                    openFrom: string;
                    /** Format: date */
                    openUntil: string;
                    startingPriceFen: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        openUntil: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.PROJECT_NOT_ADMITTED, LAND.NO_SUPPLY_TASK, LAND.SUPPLY_ENDED, LAND.PARCEL_NOT_RESERVED, LAND.QUOTA_NOT_RESERVED, LAND.PRICE_NOT_APPROVED, LAND.INDICATORS_MISSING, LAND.ALREADY_LISTED, LAND.ALREADY_CONTRACTED, LAND.RESERVATION_OVER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.POLICY_INCONSISTENT, LAND.NOTICE_BEFORE_APPROVAL, LAND.NOTICE_TOO_SHORT, LAND.LISTING_TOO_SHORT, LAND.PRICE_BELOW_RESERVE, LAND.DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    awardLand: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    awardedOn: string;
                    priceFen: string;
                    bidders: number;
                    confirmationNumber: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        contractBy: string | null;
                        provisional: boolean;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.PROJECT_NOT_ADMITTED, LAND.NO_SUPPLY_TASK, LAND.SUPPLY_ENDED, LAND.NOT_LISTED, LAND.ALREADY_AWARDED, LAND.ALREADY_CONTRACTED, LAND.LISTING_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.POLICY_INCONSISTENT, LAND.PRICE_BELOW_RESERVE, LAND.DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    endListing: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "FAILED" | "GIVEN_UP";
                    reason: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.PROJECT_NOT_ADMITTED, LAND.NO_SUPPLY_TASK, LAND.SUPPLY_ENDED, LAND.NOT_LISTED, LAND.NOT_AWARDED, LAND.ALREADY_AWARDED, LAND.ALREADY_CONTRACTED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.POLICY_INCONSISTENT */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    signContract: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    priceFen: string;
                    /** Format: date */
                    contractedOn: string;
                    /** Format: date */
                    agreedDeliveryOn: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.PROJECT_NOT_ADMITTED, LAND.NO_SUPPLY_TASK, LAND.SUPPLY_ENDED, LAND.PARCEL_NOT_RESERVED, LAND.QUOTA_NOT_RESERVED, LAND.PRICE_NOT_APPROVED, LAND.SECOND_SIGN_OFF_MISSING, LAND.NOT_AWARDED, LAND.ALREADY_CONTRACTED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.POLICY_INCONSISTENT, LAND.PRICE_DIFFERS_FROM_AWARD, LAND.CONTRACT_BEFORE_AWARD, LAND.DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    deliverParcel: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    deliveredOn: string;
                    handoverNumber: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        agreedStartOn: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.PROJECT_NOT_ADMITTED, LAND.NO_SUPPLY_TASK, LAND.SUPPLY_ENDED, LAND.NOT_CONTRACTED, LAND.ALREADY_DELIVERED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.POLICY_INCONSISTENT, LAND.DELIVERY_BEFORE_CONTRACT, LAND.DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listSupplies: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "WAITING" | "OPEN" | "VALUED" | "APPROVED" | "LISTED" | "AWARDED" | "CONTRACTED" | "DELIVERED" | "ENDED" | "RECOVERED";
                quotaStatus?: "NONE" | "ASKED" | "RESERVED" | "REFUSED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            supplyId: string;
                            version: number;
                            zone: string;
                            /** Format: uuid */
                            projectId: string;
                            projectName: string | null;
                            firmCreditCode: string | null;
                            /** @enum {string} */
                            status: "WAITING" | "OPEN" | "VALUED" | "APPROVED" | "LISTED" | "AWARDED" | "CONTRACTED" | "DELIVERED" | "ENDED" | "RECOVERED";
                            /** @enum {string} */
                            admission: "UNKNOWN" | "ADMITTED" | "REJECTED";
                            areaM2: string | null;
                            parcelId: string | null;
                            parcelNumber: string | null;
                            /** @enum {string} */
                            parcelStatus: "NONE" | "ASKED" | "RESERVED" | "REFUSED";
                            parcelRefusal: string | null;
                            /** @enum {string} */
                            quotaStatus: "NONE" | "ASKED" | "RESERVED" | "REFUSED";
                            quotaRemainingM2: string | null;
                            quotaRefusal: string | null;
                            quotaRank: number | null;
                            termYears: number | null;
                            reservePriceFen: string | null;
                            floorFen: string | null;
                            floorDerivation: string[] | null;
                            priceApproved: boolean;
                            secondSignOff: boolean;
                            listingNumber: string | null;
                            noticeOn: string | null;
                            openUntil: string | null;
                            awardedOn: string | null;
                            awardedFen: string | null;
                            contractBy: string | null;
                            contractByProvisional: boolean;
                            contractOverdue: boolean;
                            priceFen: string | null;
                            contractedOn: string | null;
                            deliveredOn: string | null;
                            agreedStartOn: string | null;
                            termEndsOn: string | null;
                            indicators: {
                                investmentIntensityWanPerMu: string;
                                outputWanPerMu: string;
                                plotRatio: string;
                                taxWanPerMu?: string;
                                energyTcePerWan?: string;
                            } | null;
                            schedule: {
                                startMonthsAfterDelivery: number;
                                completionMonthsAfterStart: number;
                                productionMonthsAfterCompletion: number;
                            } | null;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getSupply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        supplyId: string;
                        version: number;
                        zone: string;
                        /** Format: uuid */
                        projectId: string;
                        projectName: string | null;
                        firmCreditCode: string | null;
                        /** @enum {string} */
                        status: "WAITING" | "OPEN" | "VALUED" | "APPROVED" | "LISTED" | "AWARDED" | "CONTRACTED" | "DELIVERED" | "ENDED" | "RECOVERED";
                        /** @enum {string} */
                        admission: "UNKNOWN" | "ADMITTED" | "REJECTED";
                        areaM2: string | null;
                        parcelId: string | null;
                        parcelNumber: string | null;
                        /** @enum {string} */
                        parcelStatus: "NONE" | "ASKED" | "RESERVED" | "REFUSED";
                        parcelRefusal: string | null;
                        /** @enum {string} */
                        quotaStatus: "NONE" | "ASKED" | "RESERVED" | "REFUSED";
                        quotaRemainingM2: string | null;
                        quotaRefusal: string | null;
                        quotaRank: number | null;
                        termYears: number | null;
                        reservePriceFen: string | null;
                        floorFen: string | null;
                        floorDerivation: string[] | null;
                        priceApproved: boolean;
                        secondSignOff: boolean;
                        listingNumber: string | null;
                        noticeOn: string | null;
                        openUntil: string | null;
                        awardedOn: string | null;
                        awardedFen: string | null;
                        contractBy: string | null;
                        contractByProvisional: boolean;
                        contractOverdue: boolean;
                        priceFen: string | null;
                        contractedOn: string | null;
                        deliveredOn: string | null;
                        agreedStartOn: string | null;
                        termEndsOn: string | null;
                        indicators: {
                            investmentIntensityWanPerMu: string;
                            outputWanPerMu: string;
                            plotRatio: string;
                            taxWanPerMu?: string;
                            energyTcePerWan?: string;
                        } | null;
                        schedule: {
                            startMonthsAfterDelivery: number;
                            completionMonthsAfterStart: number;
                            productionMonthsAfterCompletion: number;
                        } | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listIdleLand: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "NOT_YET" | "IDLE_1Y" | "IDLE_2Y" | "STARTED" | "CLOSED";
                projectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            obligationId: string;
                            version: number;
                            zone: string;
                            /** Format: uuid */
                            projectId: string;
                            /** Format: uuid */
                            parcelId: string;
                            parcelNumber: string;
                            areaM2: string;
                            /** Format: date */
                            deliveredOn: string;
                            /** Format: date */
                            agreedStartOn: string;
                            startedOn: string | null;
                            /** @enum {string} */
                            status: "NOT_YET" | "IDLE_1Y" | "IDLE_2Y" | "STARTED" | "CLOSED";
                            route: ("FEE_20PCT" | "TAKE_BACK_FREE" | "NEGOTIATED_ART12") | null;
                            governmentCaused: boolean;
                            nextReminderOn: string | null;
                            daysOverdue: number;
                            /** Format: date */
                            oneYearLastDay: string;
                            /** Format: date */
                            twoYearLastDay: string;
                            feeFen: string | null;
                            derivation: string[];
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    extendStart: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    newStartOn: string;
                    agreementNumber: string;
                    /** Format: date */
                    askedOn: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        agreedStartOn: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.NOT_DELIVERED, LAND.ALREADY_STARTED, LAND.OBLIGATION_CLOSED, LAND.EXTENSION_USED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.EXTENSION_TOO_LONG, LAND.EXTENSION_TOO_LATE, LAND.DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    flagGovernmentCause: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    cause: "NOT_HANDED_OVER" | "PLAN_CHANGED" | "NATIONAL_POLICY" | "PETITIONS" | "MILITARY_OR_HERITAGE" | "OTHER_GOVERNMENT_ACT" | "FORCE_MAJEURE";
                    proof: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.NOT_DELIVERED, LAND.ALREADY_STARTED, LAND.OBLIGATION_CLOSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    notifyIdleInvestigation: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    noticeNumber: string;
                    /** Format: date */
                    receivedOn: string;
                    /** @default false */
                    acknowledgeProvisional?: boolean;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        dueOn: string | null;
                        provisional: boolean;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LAND.NO_IDLE_CASE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LAND.IDLE_CASE_CLOSED, LAND.IDLE_STEP_ORDER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.DAY_IN_FUTURE, LAND.PROVISIONAL_DAY */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    determineIdleLand: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    result: "NOT_IDLE" | "DETERMINED";
                    documentNumber: string;
                    /** @enum {string} */
                    cause: "HOLDER" | "GOVERNMENT";
                    conclusion: string;
                    /** Format: date */
                    holderAnsweredOn?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LAND.NO_IDLE_CASE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LAND.IDLE_CASE_CLOSED, LAND.IDLE_STEP_ORDER, LAND.HOLDER_TERM_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    publishIdleLand: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    noticeNumber: string;
                    /** Format: date */
                    publishedOn: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LAND.NO_IDLE_CASE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LAND.IDLE_CASE_CLOSED, LAND.IDLE_STEP_ORDER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    tellIdleHearingRight: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    noticeNumber: string;
                    /** Format: date */
                    toldOn: string;
                    /** @default false */
                    acknowledgeProvisional?: boolean;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        dueOn: string | null;
                        provisional: boolean;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LAND.NO_IDLE_CASE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LAND.IDLE_CASE_CLOSED, LAND.IDLE_STEP_ORDER, LAND.NOT_THE_FEE_ROUTE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.DAY_IN_FUTURE, LAND.PROVISIONAL_DAY */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    settleIdleHearing: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "WAIVED" | "LAPSED" | "HELD";
                    documentNumber: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LAND.NO_IDLE_CASE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LAND.IDLE_CASE_CLOSED, LAND.IDLE_STEP_ORDER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.EXIT_HEARING_NOT_LAPSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    decideIdleFee: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decisionNumber: string;
                    approvalNumber: string;
                    /** Format: date */
                    servedOn: string;
                    /** @default false */
                    acknowledgeProvisional?: boolean;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        dueOn: string | null;
                        provisional: boolean;
                        feeFen: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LAND.NO_IDLE_CASE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LAND.IDLE_CASE_CLOSED, LAND.IDLE_STEP_ORDER, LAND.NOT_THE_FEE_ROUTE, LAND.EXIT_HEARING_NOTICE_MISSING, LAND.EXIT_HEARING_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.DAY_IN_FUTURE, LAND.PROVISIONAL_DAY */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    recordIdleFeePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amountFen: string;
                    /** Format: date */
                    paidOn: string;
                    voucherNumber: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        openFen: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LAND.NO_IDLE_CASE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LAND.IDLE_CASE_CLOSED, LAND.IDLE_STEP_ORDER, LAND.VOUCHER_USED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.FEE_OVERPAID, LAND.DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    demandIdleFee: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    demandNumber: string;
                    /** Format: date */
                    servedOn: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        dueOn: string | null;
                        provisional: boolean;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LAND.NO_IDLE_CASE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LAND.IDLE_CASE_CLOSED, LAND.IDLE_STEP_ORDER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    applyForFeeEnforcement: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    applicationNumber: string;
                    /** Format: date */
                    appliedOn: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LAND.NO_IDLE_CASE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LAND.IDLE_CASE_CLOSED, LAND.IDLE_STEP_ORDER, LAND.COURT_TOO_EARLY, LAND.COURT_TOO_LATE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    approveDisposalPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    way: "EXTEND_START" | "CHANGE_CONDITIONS" | "TEMPORARY_USE" | "PAID_TAKING_BACK" | "SWAP" | "OTHER_LOCAL";
                    approvalNumber: string;
                    /** Format: date */
                    newStartOn?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LAND.NO_IDLE_CASE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LAND.IDLE_CASE_CLOSED, LAND.IDLE_STEP_ORDER, LAND.NOT_THE_NEGOTIATED_ROUTE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.EXTENSION_TOO_LONG, LAND.NEW_START_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    closeIdleCase: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: date */
                    publicityWithdrawnOn: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LAND.NO_IDLE_CASE */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LAND.IDLE_CASE_CLOSED, LAND.IDLE_STEP_ORDER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listIdleCases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "SUSPECTED" | "INVESTIGATING" | "DETERMINED" | "PUBLISHED" | "HEARING_TOLD" | "FEE_DECIDED" | "FEE_UNPAID" | "FEE_PAID" | "COURT" | "PLAN_APPROVED" | "CLOSED";
                projectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            caseId: string;
                            version: number;
                            zone: string;
                            /** Format: uuid */
                            projectId: string;
                            /** Format: uuid */
                            parcelId: string;
                            parcelNumber: string;
                            /** Format: date */
                            agreedStartOn: string;
                            /** @enum {string} */
                            status: "SUSPECTED" | "INVESTIGATING" | "DETERMINED" | "PUBLISHED" | "HEARING_TOLD" | "FEE_DECIDED" | "FEE_UNPAID" | "FEE_PAID" | "COURT" | "PLAN_APPROVED" | "CLOSED";
                            /** @enum {string} */
                            route: "FEE_20PCT" | "TAKE_BACK_FREE" | "NEGOTIATED_ART12";
                            /** Format: date */
                            openedOn: string;
                            dueFor: string | null;
                            dueOn: string | null;
                            provisional: boolean;
                            missingYears: number[];
                            overdue: boolean;
                            derivation: string[];
                            cause: string | null;
                            feeFen: string | null;
                            paidFen: string;
                            decisionNumber: string | null;
                            closedOn: string | null;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    chooseExitMethod: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                exitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    method: "BUYBACK" | "SURRENDER" | "REDEVELOP" | "RECOVER";
                    reason: string;
                    /** @default [] */
                    ruledOut?: {
                        /** @enum {string} */
                        method: "BUYBACK" | "SURRENDER" | "REDEVELOP" | "RECOVER";
                        reason: string;
                    }[];
                    contractEndedNumber?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.EXIT_WARNING_MISSING, LAND.EXIT_CLOSED, LAND.EXIT_FACTS_MISSING, LAND.EXIT_DECIDED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.EXIT_METHOD_ORDER, LAND.EXIT_RECOVER_NOT_IDLE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    fixCompensation: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                exitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    asOf: string;
                    buildingsFen: string;
                    valuationNumber?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        compensationFen: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.EXIT_WARNING_MISSING, LAND.EXIT_CLOSED, LAND.EXIT_METHOD_MISSING, LAND.EXIT_FACTS_MISSING */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    tellHearingRight: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                exitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    noticeNumber: string;
                    /** Format: date */
                    toldOn: string;
                    /** @default false */
                    acknowledgeProvisional?: boolean;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        applyBy: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.EXIT_WARNING_MISSING, LAND.EXIT_CLOSED, LAND.EXIT_METHOD_MISSING, LAND.EXIT_NOT_TAKING_BACK, LAND.EXIT_DECIDED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.DAY_IN_FUTURE, LAND.PROVISIONAL_DAY */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    settleHearing: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                exitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "WAIVED" | "LAPSED" | "HELD";
                    documentNumber: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.EXIT_WARNING_MISSING, LAND.EXIT_CLOSED, LAND.EXIT_HEARING_NOTICE_MISSING, LAND.EXIT_DECIDED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.EXIT_HEARING_NOT_LAPSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    decideTakeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                exitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decisionNumber: string;
                    approvalNumber: string;
                    /** Format: date */
                    decidedOn: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.EXIT_WARNING_MISSING, LAND.EXIT_CLOSED, LAND.EXIT_DECIDED, LAND.EXIT_FACTS_MISSING, LAND.EXIT_METHOD_MISSING, LAND.EXIT_NOT_TAKING_BACK, LAND.EXIT_HEARING_NOTICE_MISSING, LAND.EXIT_HEARING_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.EXIT_RECOVER_NOT_IDLE, LAND.DAY_TOO_EARLY, LAND.DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    recoverParcel: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                exitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    recoveredOn: string;
                    documentNumber: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, LAND.EXIT_WARNING_MISSING, LAND.EXIT_CLOSED, LAND.EXIT_METHOD_MISSING, LAND.EXIT_COMPENSATION_MISSING, LAND.EXIT_DECISION_MISSING */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LAND.DAY_TOO_EARLY, LAND.DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listExits: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "OPEN" | "METHOD_CHOSEN" | "DECIDED" | "RECOVERED" | "WITHDRAWN";
                projectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            exitId: string;
                            version: number;
                            zone: string;
                            /** Format: uuid */
                            projectId: string;
                            /** Format: uuid */
                            warningId: string;
                            /** Format: uuid */
                            parcelId: string;
                            parcelNumber: string | null;
                            areaM2: string;
                            ground: string;
                            /** Format: date */
                            openedOn: string;
                            /** Format: date */
                            rectifyBy: string;
                            /** @enum {string} */
                            status: "OPEN" | "METHOD_CHOSEN" | "DECIDED" | "RECOVERED" | "WITHDRAWN";
                            method: ("BUYBACK" | "SURRENDER" | "REDEVELOP" | "RECOVER") | null;
                            landCompensationFen: string | null;
                            compensationFen: string | null;
                            compensationDerivation: string | null;
                            hearingToldOn: string | null;
                            hearingApplyBy: string | null;
                            hearingOutcome: string | null;
                            decisionNumber: string | null;
                            approvalNumber: string | null;
                            recoveredOn: string | null;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getExit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        exitId: string;
                        version: number;
                        zone: string;
                        /** Format: uuid */
                        projectId: string;
                        /** Format: uuid */
                        warningId: string;
                        /** Format: uuid */
                        parcelId: string;
                        parcelNumber: string | null;
                        areaM2: string;
                        ground: string;
                        /** Format: date */
                        openedOn: string;
                        /** Format: date */
                        rectifyBy: string;
                        /** @enum {string} */
                        status: "OPEN" | "METHOD_CHOSEN" | "DECIDED" | "RECOVERED" | "WITHDRAWN";
                        method: ("BUYBACK" | "SURRENDER" | "REDEVELOP" | "RECOVER") | null;
                        landCompensationFen: string | null;
                        compensationFen: string | null;
                        compensationDerivation: string | null;
                        hearingToldOn: string | null;
                        hearingApplyBy: string | null;
                        hearingOutcome: string | null;
                        decisionNumber: string | null;
                        approvalNumber: string | null;
                        recoveredOn: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    recordFigures: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    investedWan?: string;
                    outputWan?: string;
                    taxWan?: string;
                    energyTce?: string;
                    valueAddedWan?: string;
                    source: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, EVALUATION.PROJECT_FILE_MISSING */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, EVALUATION.NO_FIGURES, EVALUATION.YEAR_NOT_OVER */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                projectId?: string;
                ground?: "START_OVERDUE" | "INVESTMENT" | "OUTPUT" | "TAX" | "ENVIRONMENT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            findingId: string;
                            /** Format: uuid */
                            warningId: string;
                            zone: string;
                            /** Format: uuid */
                            projectId: string;
                            /** @enum {string} */
                            ground: "START_OVERDUE" | "INVESTMENT" | "OUTPUT" | "TAX" | "ENVIRONMENT";
                            evidence: string;
                            /** Format: date */
                            foundOn: string;
                            open: boolean;
                            agreed: string | null;
                            measured: string | null;
                            gap: string | null;
                            derivation: string[];
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    recordFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    projectId: string;
                    /** @enum {string} */
                    ground: "START_OVERDUE" | "INVESTMENT" | "OUTPUT" | "TAX" | "ENVIRONMENT";
                    evidence: string;
                    /** Format: date */
                    foundOn: string;
                    year?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        findingId: string | null;
                        warningId: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, EVALUATION.PROJECT_FILE_MISSING, EVALUATION.NO_LAND, EVALUATION.WARNING_OPEN, EVALUATION.FINDING_REPEATED, EVALUATION.PROJECT_EXITING, EVALUATION.NOT_AGREED, EVALUATION.NOT_DUE_YET, EVALUATION.AGREEMENT_KEPT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, EVALUATION.GROUND_BY_CLOCK_ONLY, EVALUATION.DAY_IN_FUTURE, EVALUATION.YEAR_NEEDED, EVALUATION.NO_FIGURES */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    signWarning: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, EVALUATION.WARNING_ALREADY_SIGNED, EVALUATION.WARNING_CLOSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    receiveWarning: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        rectifyBy: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, EVALUATION.WARNING_NOT_SIGNED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    deliverWarning: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel: "PAPER" | "PUBLIC_NOTICE";
                    proof: string;
                    /** Format: date */
                    on: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        rectifyBy: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, EVALUATION.WARNING_NOT_SIGNED, EVALUATION.WARNING_ALREADY_DELIVERED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, EVALUATION.PAPER_TOO_EARLY, EVALUATION.NOTICE_NOT_RUN, EVALUATION.DAY_IN_FUTURE, EVALUATION.DAY_BEFORE_ISSUE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    reportRectification: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    report: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, EVALUATION.WARNING_NOT_DELIVERED, EVALUATION.WARNING_CLOSED, EVALUATION.TERM_OVER, EVALUATION.REPORT_UNDER_REVIEW */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    reviewRectification: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    result: "PASSED" | "RETURNED";
                    note: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, EVALUATION.NO_REPORT, EVALUATION.WARNING_CLOSED, EVALUATION.TERM_OVER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, EVALUATION.SAME_PERSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    extendRectification: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                    reason: string;
                    /** @default false */
                    acknowledgeProvisional?: boolean;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        rectifyBy: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, EVALUATION.WARNING_NOT_DELIVERED, EVALUATION.WARNING_CLOSED, EVALUATION.TERM_OVER, EVALUATION.EXTENSION_USED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, EVALUATION.EXTENSION_TOO_LONG, EVALUATION.PROVISIONAL_DAY */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    fileObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    statement: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        answerBy: string | null;
                        provisional: boolean;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, EVALUATION.WARNING_NOT_DELIVERED, EVALUATION.WARNING_CLOSED, EVALUATION.OBJECTION_FILED, EVALUATION.OBJECTION_TOO_LATE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    answerObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    result: "UPHELD" | "DISMISSED";
                    reason: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, EVALUATION.NO_OBJECTION, EVALUATION.OBJECTION_ANSWERED, EVALUATION.WARNING_CLOSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, EVALUATION.SAME_PERSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    previewEvaluationCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        examined: number;
                        moved: number;
                        items: {
                            /** Format: uuid */
                            warningId: string;
                            /** Format: uuid */
                            projectId: string;
                            /** @enum {string} */
                            what: "RECTIFICATION" | "OBJECTION_ANSWER" | "REVIEW";
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            provisional: boolean;
                        }[];
                        issued: {
                            /** Format: uuid */
                            warningId: string;
                            /** Format: uuid */
                            projectId: string;
                            document: string;
                            by: string;
                            /** Format: date */
                            day: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    recomputeEvaluationDays: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        jobId: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    withdrawExit: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description COMMON.STALE_VERSION, EVALUATION.EXIT_NOT_ORDERED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, EVALUATION.NO_TIMELY_REPORT */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listWarnings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                projectId?: string;
                status?: "DRAFTED" | "ISSUED" | "DELIVERED" | "REPORTED" | "RECTIFIED" | "EXIT_ORDERED" | "EXIT_WITHDRAWN" | "CANCELLED";
                ground?: "START_OVERDUE" | "INVESTMENT" | "OUTPUT" | "TAX" | "ENVIRONMENT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            warningId: string;
                            version: number;
                            zone: string;
                            /** Format: uuid */
                            projectId: string;
                            firmCreditCode: string | null;
                            /** @enum {string} */
                            ground: "START_OVERDUE" | "INVESTMENT" | "OUTPUT" | "TAX" | "ENVIRONMENT";
                            evidence: string;
                            /** @enum {string} */
                            status: "DRAFTED" | "ISSUED" | "DELIVERED" | "REPORTED" | "RECTIFIED" | "EXIT_ORDERED" | "EXIT_WITHDRAWN" | "CANCELLED";
                            /** Format: date */
                            draftedOn: string;
                            issuedOn: string | null;
                            rectifyDays: number | null;
                            paperNeeded: boolean;
                            channel: string | null;
                            deliveredOn: string | null;
                            rectifyBy: string | null;
                            provisional: boolean;
                            derivation: string[];
                            reportedOn: string | null;
                            reviewBy: string | null;
                            reviewOverdue: boolean;
                            reviewNote: string | null;
                            /** @enum {string} */
                            objection: "NONE" | "FILED" | "UPHELD" | "DISMISSED";
                            objectionBy: string | null;
                            objectionAnswerBy: string | null;
                            objectionOverdue: boolean;
                            missingYears: number[];
                            closedOn: string | null;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listOwnWarnings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            warningId: string;
                            version: number;
                            zone: string;
                            /** Format: uuid */
                            projectId: string;
                            firmCreditCode: string | null;
                            /** @enum {string} */
                            ground: "START_OVERDUE" | "INVESTMENT" | "OUTPUT" | "TAX" | "ENVIRONMENT";
                            evidence: string;
                            /** @enum {string} */
                            status: "DRAFTED" | "ISSUED" | "DELIVERED" | "REPORTED" | "RECTIFIED" | "EXIT_ORDERED" | "EXIT_WITHDRAWN" | "CANCELLED";
                            /** Format: date */
                            draftedOn: string;
                            issuedOn: string | null;
                            rectifyDays: number | null;
                            paperNeeded: boolean;
                            channel: string | null;
                            deliveredOn: string | null;
                            rectifyBy: string | null;
                            provisional: boolean;
                            derivation: string[];
                            reportedOn: string | null;
                            reviewBy: string | null;
                            reviewOverdue: boolean;
                            reviewNote: string | null;
                            /** @enum {string} */
                            objection: "NONE" | "FILED" | "UPHELD" | "DISMISSED";
                            objectionBy: string | null;
                            objectionAnswerBy: string | null;
                            objectionOverdue: boolean;
                            missingYears: number[];
                            closedOn: string | null;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getWarning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        warningId: string;
                        version: number;
                        zone: string;
                        /** Format: uuid */
                        projectId: string;
                        firmCreditCode: string | null;
                        /** @enum {string} */
                        ground: "START_OVERDUE" | "INVESTMENT" | "OUTPUT" | "TAX" | "ENVIRONMENT";
                        evidence: string;
                        /** @enum {string} */
                        status: "DRAFTED" | "ISSUED" | "DELIVERED" | "REPORTED" | "RECTIFIED" | "EXIT_ORDERED" | "EXIT_WITHDRAWN" | "CANCELLED";
                        /** Format: date */
                        draftedOn: string;
                        issuedOn: string | null;
                        rectifyDays: number | null;
                        paperNeeded: boolean;
                        channel: string | null;
                        deliveredOn: string | null;
                        rectifyBy: string | null;
                        provisional: boolean;
                        derivation: string[];
                        reportedOn: string | null;
                        reviewBy: string | null;
                        reviewOverdue: boolean;
                        reviewNote: string | null;
                        /** @enum {string} */
                        objection: "NONE" | "FILED" | "UPHELD" | "DISMISSED";
                        objectionBy: string | null;
                        objectionAnswerBy: string | null;
                        objectionOverdue: boolean;
                        missingYears: number[];
                        closedOn: string | null;
                        journal: {
                            version: number;
                            /** Format: date-time */
                            at: string;
                            kind: string;
                            by: string;
                            department: string | null;
                            reason: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listLedgers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                stage?: "lead" | "signed" | "admission" | "approval" | "land" | "construction" | "production" | "evaluation" | "warning" | "exit" | "second-promotion" | "ended";
                light?: "GREEN" | "YELLOW" | "RED";
                leaderId?: string;
                signedInYear?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            projectId: string;
                            /** Format: uuid */
                            ledgerId: string;
                            zone: string;
                            version: number;
                            projectName: string;
                            projectCode: string | null;
                            firmName: string;
                            industryCode: string;
                            investmentFen: string;
                            landAreaM2: string;
                            /** @enum {string} */
                            stage: "lead" | "signed" | "admission" | "approval" | "land" | "construction" | "production" | "evaluation" | "warning" | "exit" | "second-promotion" | "ended";
                            /** @enum {string} */
                            light: "GREEN" | "YELLOW" | "RED";
                            leaderId: string | null;
                            squadMemberIds: string[];
                            /** Format: date */
                            signedOn: string;
                            nextDueOn: string | null;
                            nextDueWhat: string | null;
                            entryCount: number;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getLedger: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        projectId: string;
                        /** Format: uuid */
                        ledgerId: string;
                        zone: string;
                        version: number;
                        projectName: string;
                        projectCode: string | null;
                        firmName: string;
                        industryCode: string;
                        investmentFen: string;
                        landAreaM2: string;
                        /** @enum {string} */
                        stage: "lead" | "signed" | "admission" | "approval" | "land" | "construction" | "production" | "evaluation" | "warning" | "exit" | "second-promotion" | "ended";
                        /** @enum {string} */
                        light: "GREEN" | "YELLOW" | "RED";
                        leaderId: string | null;
                        squadMemberIds: string[];
                        /** Format: date */
                        signedOn: string;
                        nextDueOn: string | null;
                        nextDueWhat: string | null;
                        entryCount: number;
                        /** Format: date-time */
                        updatedAt: string;
                        /** Format: date-time */
                        openedAt: string;
                        /** Format: uuid */
                        dealId: string;
                        headHash: string;
                        /** @enum {string} */
                        admission: "NONE" | "OPEN" | "ADMITTED" | "REJECTED";
                        milestones: {
                            [key: string]: string;
                        };
                        arrivedFen: string;
                        openItems: {
                            stage: string;
                            itemCode: string;
                            departmentId: string;
                            /** Format: date */
                            dueOn: string;
                            /** @enum {string} */
                            light: "GREEN" | "YELLOW" | "RED";
                        }[];
                        dueDates: {
                            what: string;
                            /** Format: date */
                            dueOn: string;
                        }[];
                        land: {
                            /** @enum {string} */
                            status: "RESERVED" | "CONTRACTED" | "DELIVERED" | "RECOVERED";
                            /** Format: uuid */
                            parcelId: string;
                            parcelNumber: string | null;
                            areaM2: string | null;
                            priceFen: string | null;
                            termYears: number | null;
                            contractedOn: string | null;
                            agreedDeliveryOn: string | null;
                            deliveredOn: string | null;
                            agreedStartOn: string | null;
                            agreedCompletionOn: string | null;
                            termEndsOn: string | null;
                            recoveredOn: string | null;
                        } | null;
                        problems: {
                            /** @enum {string} */
                            kind: "REPORTED" | "OVERDUE" | "MISSING";
                            what: string;
                            dueOn: string | null;
                        }[];
                        assignDueOn: string | null;
                        waitingEvents: number;
                        leaders: {
                            leaderId: string;
                            /** Format: date */
                            assignedOn: string;
                            endedOn: string | null;
                            reason: string | null;
                        }[];
                        entries: {
                            items: {
                                seq: number;
                                /** Format: uuid */
                                eventId: string;
                                source: string;
                                type: string;
                                /** Format: date-time */
                                occurredAt: string;
                                actor: {
                                    /** @constant */
                                    kind: "person";
                                    personId: string;
                                    departmentId: string;
                                    zone: string;
                                    roles: string[];
                                    onBehalfOf?: string;
                                } | {
                                    /** @constant */
                                    kind: "system";
                                    service: string;
                                };
                                reason: string | null;
                                data: unknown;
                                causationId: string | null;
                                causeSeen: boolean;
                                prevHash: string;
                                hash: string;
                            }[];
                            total: number;
                            next: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEDGER.NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    verifyLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        entries: number;
                        headHash: string;
                        faults: {
                            seq: number | null;
                            fault: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEDGER.NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    replaceLeader: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    leaderId: string;
                    reason: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEDGER.NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LEDGER.NOT_OPENED, LEDGER.PROJECT_ENDED, LEDGER.NO_LEADER_TO_REPLACE, LEDGER.SAME_LEADER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    assignLeader: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    leaderId: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEDGER.NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LEDGER.NOT_OPENED, LEDGER.PROJECT_ENDED, LEDGER.LEADER_ALREADY_ASSIGNED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    formSquad: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    memberIds: string[];
                    reason?: string;
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description COMMON.NOT_FOUND, LEDGER.NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMON.STALE_VERSION, LEDGER.NOT_OPENED, LEDGER.PROJECT_ENDED, LEDGER.SQUAD_ALREADY_FORMED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description COMMON.KEY_REUSED, LEDGER.SQUAD_EMPTY */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listExceptions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                matter?: "LEADER_MISSING" | "SQUAD_MISSING";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            projectId: string;
                            /** Format: uuid */
                            ledgerId: string;
                            zone: string;
                            projectName: string;
                            /** @enum {string} */
                            matter: "LEADER_MISSING" | "SQUAD_MISSING";
                            /** Format: date */
                            dueOn: string;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getRates: {
        parameters: {
            query: {
                year: number;
                view?: "LIVE" | "FINAL";
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        /** @enum {string} */
                        view: "LIVE" | "FINAL";
                        /** Format: date */
                        asOf: string;
                        zones: {
                            zone: string;
                            deals: number;
                            investmentFen: string;
                            targetSource: string | null;
                            rates: {
                                /** @enum {string} */
                                rate: "REGISTRATION" | "START" | "PRODUCTION" | "FUNDS";
                                numerator: string;
                                denominator: string;
                                percent: string | null;
                                targetPercent: string | null;
                                met: boolean | null;
                                failingDeals: {
                                    /** Format: uuid */
                                    projectId: string;
                                    /** Format: uuid */
                                    dealId: string;
                                    projectName: string;
                                    outcome: string | null;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    getSearch: {
        parameters: {
            query: {
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "PROJECT" | "FIRM" | "PARCEL" | "LEAD";
                            /** Format: uuid */
                            projectId: string;
                            title: string;
                            code: string | null;
                            projectName: string;
                            firmName: string | null;
                            parcelId: string | null;
                            zone: string;
                        }[];
                        total: number;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listIdentityPolicies: {
        parameters: {
            query?: {
                kind?: string;
                scope?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Policy"][];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    publishIdentityPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    scope: string;
                    /** Format: date */
                    effectiveFrom: string;
                    source: string;
                    content: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: string;
                        scope: string;
                        version: number;
                        /** Format: uuid */
                        jobId?: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listIdentityParkedEvents: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ParkedEvent"][];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    replayIdentityParkedEvents: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                        stillParked: number;
                        reason?: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersionOrNotReplayable"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getIdentityJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listLeadsPolicies: {
        parameters: {
            query?: {
                kind?: string;
                scope?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Policy"][];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    publishLeadsPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    scope: string;
                    /** Format: date */
                    effectiveFrom: string;
                    source: string;
                    content: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: string;
                        scope: string;
                        version: number;
                        /** Format: uuid */
                        jobId?: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listLeadsParkedEvents: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ParkedEvent"][];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    replayLeadsParkedEvents: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                        stillParked: number;
                        reason?: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersionOrNotReplayable"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getLeadsJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listApprovalPolicies: {
        parameters: {
            query?: {
                kind?: string;
                scope?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Policy"][];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    publishApprovalPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    scope: string;
                    /** Format: date */
                    effectiveFrom: string;
                    source: string;
                    content: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: string;
                        scope: string;
                        version: number;
                        /** Format: uuid */
                        jobId?: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listApprovalParkedEvents: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ParkedEvent"][];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    replayApprovalParkedEvents: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                        stillParked: number;
                        reason?: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersionOrNotReplayable"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getApprovalJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listLandPolicies: {
        parameters: {
            query?: {
                kind?: string;
                scope?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Policy"][];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    publishLandPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    scope: string;
                    /** Format: date */
                    effectiveFrom: string;
                    source: string;
                    content: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: string;
                        scope: string;
                        version: number;
                        /** Format: uuid */
                        jobId?: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listLandParkedEvents: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ParkedEvent"][];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    replayLandParkedEvents: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                        stillParked: number;
                        reason?: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersionOrNotReplayable"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getLandJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listEvaluationPolicies: {
        parameters: {
            query?: {
                kind?: string;
                scope?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Policy"][];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    publishEvaluationPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    scope: string;
                    /** Format: date */
                    effectiveFrom: string;
                    source: string;
                    content: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: string;
                        scope: string;
                        version: number;
                        /** Format: uuid */
                        jobId?: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listEvaluationParkedEvents: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ParkedEvent"][];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    replayEvaluationParkedEvents: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                        stillParked: number;
                        reason?: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersionOrNotReplayable"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getEvaluationJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    listLedgerPolicies: {
        parameters: {
            query?: {
                kind?: string;
                scope?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Policy"][];
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    publishLedgerPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    scope: string;
                    /** Format: date */
                    effectiveFrom: string;
                    source: string;
                    content: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kind: string;
                        scope: string;
                        version: number;
                        /** Format: uuid */
                        jobId?: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersion"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    listLedgerParkedEvents: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ParkedEvent"][];
                        total: number;
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
    replayLedgerParkedEvents: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the caller, new for each intention: a repeated request with the same key is the same request (INV-02). */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replayed: number;
                        stillParked: number;
                        reason?: string;
                    };
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["StaleVersionOrNotReplayable"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["UnavailableOrBusy"];
            default: components["responses"]["Internal"];
        };
    };
    getLedgerJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Internal"];
        };
    };
}
